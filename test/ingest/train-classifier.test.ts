import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../src/answer/classify.ts';
import { trainClassifier } from '../../src/ingest/train-classifier.ts';
import type { Phrasing } from '../../src/phrasings/classifier.ts';
import { tunnelPhrasings } from '../phrasings/tunnel-phrasings.ts';

const first = (phrasings: readonly Phrasing[], question: string) =>
  classify(trainClassifier(phrasings), question).passages[0];

test('learns to tell passages apart by their phrasings', () => {
  const classifier = trainClassifier(tunnelPhrasings);
  const asked = (question: string) => classify(classifier, question).passages[0]?.passage;
  expect(asked('so what does the tunnel cost')).toBe('tunnel#cost');
  expect(asked('how long is the tunnel')).toBe('tunnel#length');
  expect(asked('when does it open')).toBe('tunnel#opening');
  expect(asked('is there ice in winter')).toBe('strait#ice');
});

test('recognises every phrasing that it learnt from', () => {
  const classifier = trainClassifier(tunnelPhrasings);
  for (const { passage, text } of tunnelPhrasings) {
    expect(classify(classifier, text).passages[0]?.passage).toBe(passage);
  }
});

test('learns from a passage with a single phrasing', () => {
  const alone: Phrasing = { passage: 'people#dmitriev', text: 'who is kirill dmitriev' };
  expect(first([...tunnelPhrasings, alone], 'dmitriev who')?.passage).toBe('people#dmitriev');
});

test('holds no phrasing back from passages that have a single one', () => {
  const singles = ['tunnel price', 'sea ice', 'opening date'].map(
    (text, number): Phrasing => ({ passage: `a#${number}`, text }),
  );
  // Nothing was tried, so that it is as sure as it learnt to be.
  expect(trainClassifier(singles).temperature).toBe(1);
});

const phrasing = fc.record({
  passage: fc.constantFrom<Phrasing['passage']>('a#a', 'b#b', 'c#c'),
  text: fc.oneof(fc.string(), fc.constantFrom('how much', 'how long is it', 'price')),
});

test('always learns the same from the same phrasings', () => {
  fc.assert(
    fc.property(fc.array(phrasing, { maxLength: 12 }), (phrasings) => {
      expect(trainClassifier(phrasings)).toEqual(trainClassifier(phrasings));
    }),
    { numRuns: 20 },
  );
});

test('is plain data: a clone answers alike', () => {
  const classifier = trainClassifier(tunnelPhrasings);
  const clone = structuredClone(classifier);
  expect(classify(clone, 'tunnel price?')).toEqual(classify(classifier, 'tunnel price?'));
});

test('is less sure where the phrasings of a passage have little in common', () => {
  const alike = ['red fox', 'red foxes', 'the red fox', 'a red fox', 'fox red'];
  const apart = ['red fox', 'quick brown dog', 'lazy river', 'old stone bridge', 'fresh bread'];
  const others = (passage: Phrasing['passage'], texts: readonly string[]) =>
    texts.map((text) => ({ passage, text }));
  const swap = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/[aeiou]/g, 'y'));
  const sureness = (texts: readonly string[]) =>
    trainClassifier([...others('a#a', texts), ...others('b#b', swap(texts))]).temperature;
  expect(sureness(apart)).toBeGreaterThan(sureness(alike));
});

test('takes what is like an unrelated question for none of the passages', () => {
  const question = 'what is the price of a new phone';
  const sureness = (unrelated: readonly string[]) =>
    classify(trainClassifier(tunnelPhrasings, unrelated), question).passages[0]?.probability ?? 0;
  const unrelated = ['price of the best phone', 'which phone should I buy', 'phone price'];
  expect(sureness(unrelated)).toBeLessThan(sureness([]) / 2);
});

test('names no passage when there is nothing to learn from', () => {
  expect(classify(trainClassifier([]), 'tunnel price?')).toEqual({ passages: [] });
});

test('names no passage when there is too much to learn from', () => {
  const passages = Array.from({ length: 4000 }, (_, number) => number);
  const many = passages.map(
    (number): Phrasing => ({ passage: `a#${number}`, text: `word${number}` }),
  );
  expect(trainClassifier(many.slice(0, 3)).passages).toHaveLength(3);
  expect(trainClassifier(many).passages).toEqual([]);
});
