import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sealedFile } from './sealed-file.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** What this code made of a folder before it was edited; `undefined` where nothing whole is kept. */
export function readEarlier(path: string): Snapshot | undefined {
  const { folder, own, code, parsed } = snapshotPlace(path, '');
  try {
    const name = readdirSync(folder).find(
      (other) =>
        other.startsWith(own) && other.endsWith(`-${code}`) && join(folder, other) !== parsed,
    );
    // Written by `writeSnapshot` under a name that only the same code has.
    const earlier: Snapshot | undefined =
      name === undefined ? undefined : sealedFile.read(join(folder, name));
    return earlier;
  } catch {
    return undefined;
  }
}
