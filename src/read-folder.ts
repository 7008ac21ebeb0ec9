import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFolder } from './ingest/knowledge-folder.ts';
import type { KnowledgeFile } from './types.ts';

type Unread = KnowledgeFolder['unread'][number];

/**
 * Reads the files of a knowledge folder: articles in topic folders, and the data files beside them.
 * Never throws: what cannot be read is told in `unread`.
 */
export function readFolder(folder: string): KnowledgeFolder {
  const path = join(folder);
  const all = readBelow(path, '');
  return {
    path,
    files: all.filter((file) => 'text' in file),
    unread: all.filter((file) => 'message' in file),
  };
}

/** `name` is the way from the knowledge folder, with `/`; empty for itself. */
function readBelow(folder: string, name: string): readonly (KnowledgeFile | Unread)[] {
  const path = join(folder, name);
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const message = `The folder cannot be read (${why(error)}); name a folder of articles.`;
    return [{ name, path, line: 1, message }];
  }
  return entries.flatMap((entry) => {
    const below = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return readBelow(folder, below);
    return /\.(?:md|markdown|ya?ml)$/iu.test(entry.name) ? [readFile(folder, below)] : [];
  });
}

function readFile(folder: string, name: string): KnowledgeFile | Unread {
  const path = join(folder, name);
  try {
    // Reading a pipe would wait for a writer.
    if (!statSync(path).isFile()) throw new Error('it is no file');
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    const bad = text.indexOf('\uFFFD');
    if (bad < 0 || bytes.equals(Buffer.from(text))) return { name, path, text };
    const line = text.slice(0, bad).split('\n').length;
    return { name, path, line, message: 'The file is not UTF-8; save it as UTF-8.' };
  } catch (error) {
    return { name, path, line: 1, message: `The file cannot be read (${why(error)}).` };
  }
}

function why(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // What Node throws repeats the path, which stands before the message already.
  return message.replace(/, \w+(?: '.*')?$/u, '');
}
