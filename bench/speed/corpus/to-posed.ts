import type { GoldenQuestion, Knowledge } from '#core';
import { halve } from '../../evaluate/halve.ts';
import type { Posed } from './corpus.ts';

/**
 * The questions of a knowledge of one's own: every second phrasing, and the golden questions in their
 * threads. They are there to be timed; which passage is right is `npm run check`'s business.
 */
export function toPosed(knowledge: Knowledge, golden: readonly GoldenQuestion[]): readonly Posed[] {
  const [phrasings] = halve(knowledge.passages.flatMap(({ questions }) => questions));
  return [
    ...phrasings.map((question) => ({ question })),
    ...golden.map(({ ask, after }) => ({
      question: ask,
      ...(after === undefined ? {} : { thread: [{ question: after }] }),
    })),
  ].map((posed, index) => ({
    id: String(index),
    answerable: true,
    passages: [],
    answers: [],
    ...posed,
  }));
}
