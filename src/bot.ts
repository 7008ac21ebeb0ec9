import { createAnswer } from './answer/answer.ts';
import { buildIndex } from './ingest/build-index.ts';
import type { Bot, Cuts, Knowledge } from './types.ts';

/** The cuts where none were chosen on the knowledge's own golden questions. */
const soundCuts: Cuts = { answer: 0.5, closest: 0.2 };

/** Makes a bot of sound knowledge. `cuts` replaces those that come with the knowledge. */
export function createBot(knowledge: Knowledge, options: { readonly cuts?: Cuts } = {}): Bot {
  const index = buildIndex(knowledge);
  const cuts = options.cuts ?? knowledge.cuts ?? soundCuts;
  return { subject: knowledge.subject, answer: createAnswer(knowledge, index, cuts) };
}
