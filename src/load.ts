import type { ingest } from './ingest/ingest.ts';
import { readFolder } from './read-folder.ts';
import { readParsed } from './snapshot/read-parsed.ts';
import { writeParsed } from './snapshot/write-parsed.ts';

/** What there is to know of a knowledge folder before a bot is made of it. */
type Loaded = Omit<ReturnType<typeof ingest>, 'parsed'>;

/**
 * Reads a knowledge folder and says everything that is wrong in it. Never rejects: what cannot be read
 * is among the problems. Use the knowledge only where there are none. Files that are as they were when
 * the folder was last read are not parsed again. The parsers are loaded on the first call, since whoever
 * opens a snapshot needs none.
 * @param read what is in the folder, where it was read already
 */
export async function load(folder: string, read = readFolder(folder)): Promise<Loaded> {
  const { ingest: ingestFolder } = await import('./ingest/ingest.ts');
  const { parsed, ...loaded } = ingestFolder(read, readParsed(read.path));
  // Without the folder itself, what is missing in it says nothing.
  const isHere = !read.unread.some(({ name }) => name === '');
  if (!isHere) {
    return { ...loaded, problems: loaded.problems.filter(({ rule }) => rule === 'file-readable') };
  }
  writeParsed(read.path, parsed);
  return loaded;
}
