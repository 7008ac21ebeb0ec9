import { expect, test } from 'vitest';
import { buildVocabulary } from '../../../src/ingest/classifier/build-vocabulary.ts';
import { toFeatures } from '../../../src/phrasings/to-features.ts';
import { toWeight } from '../../../src/phrasings/to-weight.ts';

const { rows, weights, unknownWeight } = buildVocabulary(
  ['tunnel price', 'the tunnel price', 'the ice'].map(toFeatures),
);

test('has every stem', () => {
  for (const stem of ['tunnel', 'price', 'the', 'ic']) expect(rows.has(stem)).toBe(true);
});

test('has the pairs and trigrams of two phrasings, not those of one', () => {
  expect(rows.has('tunnel price')).toBe(true);
  expect(rows.has('the ic')).toBe(false);
  expect(rows.has('~pri')).toBe(true);
  expect(rows.has('~<ic')).toBe(false);
});

test('gives each feature a row of its own, the first left for what all texts have', () => {
  expect([...rows.values()]).toEqual(Array.from(rows, (_, index) => index + 1));
  expect(weights).toHaveLength(rows.size + 1);
});

test('weighs what few phrasings have most, and what none has like what one has', () => {
  const vocabulary = { rows, weights, unknownWeight };
  expect(toWeight('ic', vocabulary)).toBeGreaterThan(toWeight('tunnel', vocabulary));
  expect(toWeight('quokka', vocabulary)).toBe(toWeight('ic', vocabulary));
});
