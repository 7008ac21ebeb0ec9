import type { Parsed } from '../ingest/parsed.ts';
import { sealedFile } from './sealed-file.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** Keeps what was made of the files of a folder, in place of what was kept of it. */
export function writeParsed(path: string, parsed: Parsed): void {
  try {
    sealedFile.write(snapshotPlace(path, '').parsed, parsed);
  } catch {
    // One that cannot be written is only slower.
  }
}
