import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexData } from './ingest/build-index.ts';
import type { GoldenQuestion, Knowledge } from './types.ts';

/** What is made of a knowledge folder before the first question. */
export type Snapshot = {
  readonly knowledge: Knowledge;
  readonly golden: readonly GoldenQuestion[];
  readonly index: IndexData;
};

/** Where tools keep what can be made again at any time. */
const folder = join(import.meta.dirname, '../node_modules/.cache/strait-answers');

/** The snapshot of these files by this code; `undefined` where there is none, or none that can be read. */
export function readSnapshot(path: string, version: string): Snapshot | undefined {
  try {
    // Written by `writeSnapshot` under a name that only the same code on the same files has.
    const snapshot: Snapshot = deserialize(readFileSync(toFile(path, version)));
    return snapshot;
  } catch {
    return undefined;
  }
}

/** Keeps a snapshot in place of older ones of the folder. One that cannot be written is only slower. */
export function writeSnapshot(path: string, version: string, snapshot: Snapshot): void {
  const file = toFile(path, version);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize(snapshot));
    renameSync(`${file}.${process.pid}`, file);
    const own = `${toHash(path)}-`;
    for (const name of readdirSync(folder)) {
      if (name.startsWith(own) && join(folder, name) !== file) rmSync(join(folder, name));
    }
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}

function toFile(path: string, version: string): string {
  return join(folder, `${toHash(path)}-${version}-${toHash(process.version, ...readCode())}`);
}

/** The code that makes snapshots: all of the core, so that no change of it is overlooked. */
function readCode(): readonly string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
}

function toHash(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
