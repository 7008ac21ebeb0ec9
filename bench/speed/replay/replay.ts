import { createHash } from 'node:crypto';
import type { Bot } from '#core';
import { createRandom } from '../corpus/create-random.ts';
import type { Replayed, ReplayOrder } from './replay-order.ts';
import { shuffle } from './shuffle.ts';

/** Asks the questions over and over, in another order each time, and notes which replies' bytes changed. */
export function replay(
  { answer }: Bot,
  { questions, answers, seed }: Pick<ReplayOrder, 'questions' | 'answers' | 'seed'>,
): Omit<Replayed, 'version'> {
  const random = createRandom(seed);
  const digests = new Map<string, string>();
  const unstable = new Set<string>();
  let asked = 0;
  while (asked < answers && questions.length > 0) {
    for (const question of shuffle(questions, random).slice(0, answers - asked)) {
      const digest = toDigest(JSON.stringify(answer(question)));
      if ((digests.get(question) ?? digest) !== digest) unstable.add(question);
      digests.set(question, digest);
      asked += 1;
    }
  }
  return { answers: asked, digests: Object.fromEntries(digests), unstable: [...unstable] };
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
