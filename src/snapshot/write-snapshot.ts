import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** Keeps a snapshot in place of older ones of the folder. One that cannot be written is only slower. */
export function writeSnapshot(path: string, version: string, snapshot: Snapshot): void {
  const { folder, file, own } = snapshotPlace(path, version);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize(snapshot));
    renameSync(`${file}.${process.pid}`, file);
    for (const name of readdirSync(folder)) {
      if (name.startsWith(own) && join(folder, name) !== file) rmSync(join(folder, name));
    }
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}
