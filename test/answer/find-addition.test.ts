import { expect, it } from 'vitest';
import { findAddition } from '../../src/answer/find-addition.ts';
import type { WeighedSentence } from '../../src/answer/rank-sentences.ts';
import type { Passage } from '../../src/types.ts';
import { aPassageOf } from '../builders.ts';

const tass = aPassageOf('a/a#tass', 'It costs 8 billion.');
const sputnik = aPassageOf('a/b#sputnik', 'It costs 300 billion. Others say less.');
const gap = aPassageOf('a/c#gap', 'Nobody knows.', { unknown: true });

function ranked(...scores: readonly (readonly [Passage, number])[]): readonly WeighedSentence[] {
  return scores.flatMap(([passage, score]) =>
    passage.sentences
      .slice(0, 1)
      .map((sentence) => ({ passage, sentence, score, coverage: 1, parts: [] })),
  );
}
const own = (passage: Passage) => passage.sentences.map((sentence) => ({ passage, sentence }));
const texts = (passage: Passage, ...scores: readonly (readonly [Passage, number])[]) =>
  findAddition(passage, own(passage), ranked(...scores)).map(({ sentence }) => sentence.text);

it('is the best sentence of another passage that answers as well', () => {
  expect(texts(tass, [tass, 10], [sputnik, 9])).toEqual(['It costs 300 billion.']);
});

it('is nothing where the answer is clearly better', () => {
  expect(texts(tass, [tass, 10], [sputnik, 6])).toEqual([]);
});

it('is nothing that says that something is not known', () => {
  expect(texts(tass, [tass, 10], [gap, 10])).toEqual([]);
});

it('is nothing where four sentences stand already', () => {
  const full = aPassageOf('a/d#full', 'One is. Two are. Three are. Four are.');
  expect(texts(full, [full, 10], [sputnik, 10])).toEqual([]);
});
