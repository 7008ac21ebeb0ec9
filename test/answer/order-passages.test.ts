import { expect, it } from 'vitest';
import { orderPassages } from '../../src/answer/order-passages.ts';
import type { Contender } from '../../src/answer/rerank.ts';
import type { PassageId } from '../../src/types.ts';
import { aPassage, aSentence } from '../builders.ts';

const match = {
  exact: new Set<number>(),
  near: new Map(),
  pairs: new Set<number>(),
  score: 0,
  length: 0,
};
const contender = (id: PassageId): Contender => ({
  passage: aPassage({ id }),
  score: 1,
  parts: { text: 1, bigrams: 0, bestSentence: 0 },
  phrasing: 0,
  mentions: { about: new Set(), inText: new Set() },
  title: match,
  phrasings: match,
  sentences: [],
});
const weighed = (id: PassageId, score: number) => ({
  passage: aPassage({ id }),
  sentence: aSentence({ text: `${id} ${score}` }),
  score,
  coverage: 0,
  parts: [],
});

it('orders passages by their best sentences', () => {
  const contenders = [contender('a#1'), contender('a#2'), contender('a#3')];
  const sentences = [weighed('a#3', 9), weighed('a#1', 5), weighed('a#3', 4), weighed('a#2', 3)];
  expect(
    orderPassages(contenders, sentences).map(({ contender: { passage }, best }) => [
      passage.id,
      best?.score,
    ]),
  ).toEqual([
    ['a#3', 9],
    ['a#1', 5],
    ['a#2', 3],
  ]);
});

it('keeps the order of those whose best sentences are as good, and of those without any', () => {
  const contenders = [contender('a#1'), contender('a#2'), contender('a#3'), contender('a#4')];
  const sentences = [weighed('a#4', 5), weighed('a#3', 5)];
  expect(orderPassages(contenders, sentences).map((one) => one.contender.passage.id)).toEqual([
    'a#3',
    'a#4',
    'a#1',
    'a#2',
  ]);
});
