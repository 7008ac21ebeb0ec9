import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainClassification } from '../../src/answer/explain-classification.ts';
import { trainClassifier } from '../../src/ingest/train-classifier.ts';
import { tunnelPhrasings } from '../phrasings/tunnel-phrasings.ts';

const classifier = trainClassifier(tunnelPhrasings);

test('names the words that speak for the passage, strongest first', () => {
  const { words } = explainClassification(classifier, 'how much is the price', 'tunnel#cost');
  expect(words[0]?.words).toBe('price');
  expect(words.map(({ words: some }) => some)).toContain('how much');
  expect(words.map(({ words: some }) => some)).not.toContain('the');
});

test('names other words for another passage', () => {
  const { words } = explainClassification(classifier, 'price of the ice', 'strait#ice');
  expect(words[0]?.words).toBe('ice');
});

test('names the nearest phrasing of the passage', () => {
  const { phrasing } = explainClassification(classifier, 'the price of a tunnel', 'tunnel#cost');
  expect(phrasing?.text).toBe('what is the price of the tunnel');
  expect(phrasing?.similarity).toBeGreaterThan(0.3);
  expect(phrasing?.similarity).toBeLessThan(1);
});

test('finds the same words to be wholly similar', () => {
  const { phrasing } = explainClassification(classifier, 'Tunnel price?', 'tunnel#cost');
  expect(phrasing).toEqual({ text: 'tunnel price', similarity: 1 });
});

test('names the words that no phrasing has', () => {
  const { unknown } = explainClassification(classifier, 'tunnel price in Wombats', 'tunnel#cost');
  expect(unknown).toEqual(['wombats']);
});

test('has nothing to say for a passage without phrasings', () => {
  expect(explainClassification(classifier, 'tunnel price', 'people#dmitriev')).toEqual({
    words: [],
    unknown: [],
    phrasing: undefined,
  });
});

test('always gives shares that sum to at most 1', () => {
  const word = fc.constantFrom('how', 'much', 'price', 'tunnel', 'ice', 'quokka', 'long');
  fc.assert(
    fc.property(fc.array(word), (some) => {
      const { words } = explainClassification(classifier, some.join(' '), 'tunnel#cost');
      expect(words.length).toBeLessThanOrEqual(5);
      expect(words.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      for (const { share } of words) expect(share).toBeGreaterThan(0);
    }),
  );
});
