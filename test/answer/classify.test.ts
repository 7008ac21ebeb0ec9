import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../src/answer/classify.ts';
import { trainClassifier } from '../../src/ingest/train-classifier.ts';
import type { Phrasing } from '../../src/phrasings/classifier.ts';
import { tunnelPhrasings } from '../phrasings/tunnel-phrasings.ts';

const classifier = trainClassifier(tunnelPhrasings);
const first = (question: string) => classify(classifier, question).passages[0];
const sureness = (question: string) => first(question)?.probability ?? 0;

test('always gives probabilities, likeliest first, whatever the question', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (question) => {
      const { passages } = classify(classifier, question);
      const probabilities = passages.map(({ probability }) => probability);
      expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
      for (const probability of probabilities) {
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('never minds case, punctuation and accents', () => {
  const phrasing = fc.constantFrom(...tunnelPhrasings.map(({ text }) => text));
  fc.assert(
    fc.property(phrasing, fc.constantFrom('?', '!!!', ' …', ' ,'), (text, mark) => {
      const dressed = `  ${text.toUpperCase().replaceAll('E', 'É')}${mark}`;
      expect(classify(classifier, dressed)).toEqual(classify(classifier, text));
    }),
  );
});

test('lets question words decide where the other words are shared', () => {
  expect(first('how much for the tunnel')?.passage).toBe('tunnel#cost');
  expect(first('how long for the tunnel')?.passage).toBe('tunnel#length');
});

test('recognises misspelt words by their trigrams', () => {
  expect(first('tunel lenght')?.passage).toBe('tunnel#length');
  expect(sureness('tunel lenght')).toBeGreaterThan(sureness('zzz qqq'));
});

test('is unsure of a question that has little in common with any phrasing', () => {
  expect(sureness('tunnel price')).toBeGreaterThan(0.6);
  expect(sureness('who won the football championship')).toBeLessThan(0.3);
  expect(sureness('quokka zither')).toBeLessThan(0.2);
});

test('is less sure the more unknown words stand beside the known ones', () => {
  expect(sureness('tunnel price quokka')).toBeLessThan(sureness('tunnel price'));
  expect(sureness('tunnel price quokka zither')).toBeLessThan(sureness('tunnel price quokka'));
});

test('names at most ten passages', () => {
  const many = Array.from(
    { length: 12 },
    (_, number): Phrasing => ({ passage: `a#${number}`, text: `gate ${number}` }),
  );
  expect(classify(trainClassifier(many), 'gate 7').passages).toHaveLength(10);
});
