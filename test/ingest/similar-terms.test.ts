import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSimilarTerms } from '../../src/ingest/similar-terms.ts';

const vocabulary = [
  ...['excav', 'excavat', 'excavatori', 'excel', 'tunnel', 'engin', 'engineer', 'engag'],
  ...['1987', '19875', 'ice', 'iced', 'iceberg', 'icebreak', 'dig'],
];
const similar = createSimilarTerms(vocabulary);
const found = (term: string) => similar(term).map(({ term: other }) => other);

it('finds what a stemmer leaves apart, the likest first', () => {
  expect(found('excavat')).toEqual(['excavatori', 'excav']);
  expect(found('engin')).toEqual(['engineer']);
});

it('finds terms like one that is not in the vocabulary', () => {
  expect(found('excavated')[0]).toBe('excavat');
});

it('leaves numbers, short words and words that begin otherwise alone', () => {
  expect(found('1987')).toEqual([]);
  expect(found('ice')).toEqual([]);
  expect(found('funnel')).toEqual([]);
  expect(found('')).toEqual([]);
});

it('finds at most four', () => {
  const many = createSimilarTerms([
    'tunnel',
    'tunnela',
    'tunnelb',
    'tunnelc',
    'tunneld',
    'tunnele',
  ]);
  expect(many('tunnel').map(({ term }) => term)).toEqual([
    'tunnela',
    'tunnelb',
    'tunnelc',
    'tunneld',
  ]);
});

it('always finds others only, at least half alike, likest first, and both ways', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcn'), maxLength: 7 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 5 }), (terms) => {
      const similarTo = createSimilarTerms(terms);
      for (const term of terms) {
        const others = similarTo(term);
        expect(others.map(({ likeness }) => likeness)).toEqual(
          others.map(({ likeness }) => likeness).toSorted((a, b) => b - a),
        );
        for (const { term: other, likeness } of others) {
          expect(other).not.toBe(term);
          expect(likeness).toBeGreaterThanOrEqual(0.5);
          expect(likeness).toBeLessThanOrEqual(1);
          expect(similarTo(other)).toContainEqual({ term, likeness });
        }
      }
    }),
  );
});
