import { sealedFile } from './sealed-file.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/**
 * The snapshot of these files by this code; \`undefined\` where there is none, or not every byte of it is
 * as it was written.
 */
export function readSnapshot(path: string, version: string): Snapshot | undefined {
  // Written by \`writeSnapshot\` under a name that only the same code on the same files has.
  const snapshot: Snapshot | undefined = sealedFile.read(snapshotPlace(path, version).file);
  return snapshot;
}
