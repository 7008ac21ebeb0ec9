import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** The snapshot of these files by this code; `undefined` where there is none, or none that can be read. */
export function readSnapshot(path: string, version: string): Snapshot | undefined {
  try {
    // Written by `writeSnapshot` under a name that only the same code on the same files has.
    const snapshot: Snapshot | undefined = deserialize(
      readFileSync(snapshotPlace(path, version).file),
    );
    return typeof snapshot === 'object' && 'knowledge' in snapshot && 'index' in snapshot
      ? snapshot
      : undefined;
  } catch {
    return undefined;
  }
}
