import type { Parsed } from '../ingest/parsed.ts';
import { sealedFile } from './sealed-file.ts';
import { snapshotPlace } from './snapshot-place.ts';

/** What this code made of the files of a folder when it was last opened; \`undefined\` where nothing is kept. */
export function readParsed(path: string): Parsed | undefined {
  // Written by \`writeParsed\` under a name that only the same code has.
  const parsed: Parsed | undefined = sealedFile.read(snapshotPlace(path, '').parsed);
  return parsed;
}
