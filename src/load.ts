import type { ingest } from './ingest/ingest.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads a knowledge folder and says everything that is wrong in it. Never rejects: what cannot be read
 * is among the problems. Use the knowledge only where there are none. The parsers are loaded on the
 * first call, since whoever opens a snapshot needs none.
 * @param read what is in the folder, where it was read already
 */
export async function load(
  folder: string,
  read = readFolder(folder),
): Promise<ReturnType<typeof ingest>> {
  const { ingest: ingestFolder } = await import('./ingest/ingest.ts');
  const loaded = ingestFolder(read);
  // Without the folder itself, what is missing in it says nothing.
  const isHere = !read.unread.some(({ name }) => name === '');
  return isHere
    ? loaded
    : { ...loaded, problems: loaded.problems.filter(({ rule }) => rule === 'file-readable') };
}
