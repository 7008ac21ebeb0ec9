import { expect, test } from 'vitest';
import { buildVocabulary } from '../../src/ingest/classifier/build-vocabulary.ts';
import { toFeatures } from '../../src/phrasings/to-features.ts';
import { toVector } from '../../src/phrasings/to-vector.ts';
import { tunnelPhrasings } from './tunnel-phrasings.ts';

const vocabulary = buildVocabulary(tunnelPhrasings.map(({ text }) => toFeatures(text)));

/** The weight of a feature in a text, 0 where it is not among its features. */
function weigh(name: string, text: string): number {
  const { rows, values } = toVector(toFeatures(text), vocabulary);
  return values[rows.indexOf(vocabulary.rows.get(name) ?? -1)] ?? 0;
}

test('weighs a rare word above a common one', () => {
  expect(weigh('realist', 'the realistic')).toBeGreaterThan(weigh('the', 'the realistic'));
});

test('gives known words less weight the more words are unknown', () => {
  expect(weigh('sea', 'sea')).toBeCloseTo(1);
  expect(weigh('sea', 'sea quokka')).toBeLessThan(0.8);
  expect(weigh('sea', 'sea quokka zither')).toBeLessThan(weigh('sea', 'sea quokka'));
});

test('keeps only what all texts have of a text without known features', () => {
  expect([...toVector(toFeatures(''), vocabulary).rows]).toEqual([0]);
  expect([...toVector(toFeatures('Žž!'), vocabulary).rows]).toEqual([0]);
});
