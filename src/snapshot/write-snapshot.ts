import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import { sealed } from './sealed.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** In milliseconds: older snapshots are most likely of folders that are gone. */
const month = 30 * 24 * 60 * 60 * 1000;

/** Keeps a snapshot in place of older ones of the folder. One that cannot be written is only slower. */
export function writeSnapshot(path: string, version: string, snapshot: Snapshot): void {
  const { folder, file, own } = snapshotPlace(path, version);
  const unfinished = `${file}.${process.pid}-${threadId}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, sealed.seal(serialize(snapshot)));
    renameSync(unfinished, file);
    for (const name of readdirSync(folder)) {
      const other = join(folder, name);
      if (other !== file && (name.startsWith(own) || isOld(other))) rmSync(other, { force: true });
    }
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function isOld(file: string): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > month;
}
