import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../src/answer/compare-terms.ts';
import { type Lookup, pairBase } from '../../src/answer/lookup.ts';

/** A question of terms 1, 2 and 3; 7 and 8 stand in for 1, 9 for 2; 1 2 and 2 3 are its pairs. */
const lookup: Lookup = {
  numbers: new Map(),
  weights: new Map([
    [1, 1],
    [2, 3],
    [3, 0.5],
  ]),
  standIns: new Map([
    [7, { number: 1, likeness: 0.5 }],
    [8, { number: 1, likeness: 0.9 }],
    [9, { number: 2, likeness: 0.8 }],
  ]),
  pairs: new Map([
    [1 * pairBase + 2, 4],
    [2 * pairBase + 3, 4],
  ]),
  total: 4.5,
  roles: Uint8Array.of(0, 1, 1, 1, 0, 0, 0, 2, 2, 2),
};
const compare = (...terms: readonly number[]) => compareTerms(Int32Array.from(terms), lookup, 5);

it('finds the terms of the question that stand there, each once', () => {
  const { exact, length } = compare(2, 5, 2, 1);
  expect([1, 2, 3, 5].filter((term) => exact.has(term))).toEqual([1, 2]);
  expect(exact.size).toBe(2);
  expect(length).toBe(4);
});

it('finds those for which another stands there, by the best of these', () => {
  expect(compare(7, 8, 7, 9).near).toEqual(
    new Map([
      [1, 0.9],
      [2, 0.8],
    ]),
  );
});

it('finds pairs that are neighbours in the same order', () => {
  expect(compare(1, 2, 3).pairs.size).toBe(2);
  expect(compare(1, 5, 2).pairs.size).toBe(0);
  expect(compare(2, 1).pairs.size).toBe(0);
});

describe('scores', () => {
  const score = (...terms: readonly number[]) => compare(...terms).score;
  it('a rare term above a common one', () => {
    expect(score(2, 5)).toBeGreaterThan(score(1, 5));
  });
  it('more terms above fewer', () => {
    expect(score(1, 2)).toBeGreaterThan(score(2, 5));
  });
  it('a term that stands there twice higher, yet less than twice as high', () => {
    expect(score(2, 2, 5)).toBeGreaterThan(score(2, 5, 5));
    expect(score(2, 2, 5)).toBeLessThan(2 * score(2, 5, 5));
  });
  it('a short sentence above a long one', () => {
    expect(score(2, 5)).toBeGreaterThan(score(2, 5, 5, 5, 5, 5));
  });
  it('nothing for what only stands in', () => {
    expect(score(7, 9)).toBe(0);
  });
});

it('finds nothing where nothing stands', () => {
  expect(compare()).toMatchObject({
    exact: { size: 0 },
    near: new Map(),
    pairs: new Set(),
    score: 0,
    length: 0,
  });
});

it('never finds a pair without its two terms, nor scores below 0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (terms) => {
      const { exact, pairs, score } = compare(...terms);
      expect(score).toBeGreaterThanOrEqual(0);
      for (const pair of pairs) {
        expect(exact.has(Math.floor(pair / pairBase))).toBe(true);
        expect(exact.has(pair % pairBase)).toBe(true);
      }
    }),
  );
});
