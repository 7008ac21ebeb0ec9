import { createAnswer } from './answer/answer.ts';
import { explain } from './answer/explain.ts';
import { buildIndex, type IndexData } from './ingest/build-index.ts';
import { openIndex } from './ingest/open-index.ts';
import type { Bot, Cuts, Knowledge } from './types.ts';

/** The cuts where none were chosen on the knowledge's own golden questions. */
const soundCuts: Cuts = { answer: 0.5, closest: 0.2 };

/** What may be given besides the knowledge. */
export type BotOptions = {
  /** In place of the cuts that come with the knowledge. */
  readonly cuts?: Cuts;
  /** What `buildIndex` once made of the very same knowledge, where it was kept. */
  readonly index?: IndexData;
};

/** Makes a bot of sound knowledge. */
export function createBot(knowledge: Knowledge, options: BotOptions = {}): Bot {
  const index = openIndex(knowledge, options.index ?? buildIndex(knowledge));
  const cuts = options.cuts ?? knowledge.cuts ?? soundCuts;
  return {
    subject: knowledge.subject,
    answer: createAnswer(knowledge, index, cuts),
    explain: (reply) => explain(reply, index),
  };
}
