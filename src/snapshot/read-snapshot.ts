import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { sealed } from './sealed.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/**
 * The snapshot of these files by this code; `undefined` where there is none, or not every byte of it is
 * as it was written.
 */
export function readSnapshot(path: string, version: string): Snapshot | undefined {
  try {
    const bytes = sealed.unseal(readFileSync(snapshotPlace(path, version).file));
    if (bytes === undefined) return undefined;
    // Written by `writeSnapshot` under a name that only the same code on the same files has.
    const snapshot: Snapshot = deserialize(bytes);
    return snapshot;
  } catch {
    return undefined;
  }
}
