import { createHash } from 'node:crypto';
import { createBot } from './bot.ts';
import { load } from './load.ts';
import { readFolder } from './read-folder.ts';
import { readEarlier } from './snapshot/read-earlier.ts';
import { readSnapshot } from './snapshot/read-snapshot.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { writeSnapshot } from './snapshot/write-snapshot.ts';
import type { Bot, GoldenQuestion, Knowledge, KnowledgeFile, Problem } from './types.ts';

/** A knowledge folder, opened: a bot that answers from it, or all that is wrong with it. */
export type Opened =
  | {
      readonly kind: 'sound';
      readonly bot: Bot;
      readonly knowledge: Knowledge;
      readonly golden: readonly GoldenQuestion[];
      /** Of the knowledge: the same as long as no file of the folder changes; 12 hexadecimal digits. */
      readonly version: string;
    }
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] };

/**
 * Opens a knowledge folder. What the same code made of the same files before is taken from a
 * snapshot, so that learning is done again only where an edit changed phrasings, and parsing only of the
 * files that it changed. Never rejects for what the files hold.
 */
export async function open(folder: string): Promise<Opened> {
  const read = readFolder(folder);
  const { path } = read;
  const version = toVersion(read.files);
  const kept = read.unread.length === 0 ? readSnapshot(path, version) : undefined;
  if (kept !== undefined) return toOpened(kept, version);
  const { knowledge, golden, problems } = await load(folder, read);
  if (problems.length > 0) return { kind: 'unsound', problems };
  const { buildIndex } = await import('./ingest/build-index.ts');
  const learnt = readEarlier(path)?.index.classifier;
  const made = { knowledge, golden, index: buildIndex(knowledge, learnt) };
  writeSnapshot(path, version, made);
  return toOpened(made, version);
}

function toOpened({ knowledge, golden, index }: Snapshot, version: string): Opened {
  return { kind: 'sound', bot: createBot(knowledge, { index }), knowledge, golden, version };
}

function toVersion(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}
