import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sealedFile } from './sealed-file.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** In milliseconds: older snapshots are most likely of folders that are gone. */
const month = 30 * 24 * 60 * 60 * 1000;

/** Keeps a snapshot in place of older ones of the folder. One that cannot be written is only slower. */
export function writeSnapshot(path: string, version: string, snapshot: Snapshot): void {
  const { folder, file, own, parsed } = snapshotPlace(path, version);
  try {
    sealedFile.write(file, snapshot);
    for (const name of readdirSync(folder)) {
      const other = join(folder, name);
      const isOwn = name.startsWith(own) && other !== file && other !== parsed;
      if (isOwn || isOld(other)) rmSync(other, { force: true });
    }
  } catch {
    // Whoever opens the folder next makes it anew.
  }
}

function isOld(file: string): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return Date.now() - mtimeMs > month;
}
