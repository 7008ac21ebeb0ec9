import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage } from '../../src/answer/coverage.ts';

const weights = new Map([
  [1, 1],
  [2, 3],
]);
const lookup = { weights, total: 4 };
const match = (exact: readonly number[], near: readonly (readonly [number, number])[] = []) => ({
  exact: new Set(exact),
  near: new Map(near),
});

it('is the share of the weight that is found', () => {
  expect(coverage(lookup, match([1]))).toBe(0.25);
  expect(coverage(lookup, match([2]))).toBe(0.75);
  expect(coverage(lookup, match([1, 2, 9]))).toBe(1);
  expect(coverage(lookup)).toBe(0);
});

it('counts what is found in several places once', () => {
  expect(coverage(lookup, match([2]), match([2]))).toBe(0.75);
  expect(coverage(lookup, match([2]), match([1]))).toBe(1);
});

it('counts what another stands for by its likeness, and in full where it stands itself', () => {
  expect(coverage(lookup, match([], [[2, 0.5]]))).toBe(0.375);
  expect(coverage(lookup, match([], [[2, 0.5]]), match([2]))).toBe(0.75);
});

it('is 0 for a question without terms', () => {
  expect(coverage({ ...lookup, weights: new Map(), total: 0 }, match([1]))).toBe(0);
});

it('never falls with another place to look', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 3 })).map((numbers) => match(numbers));
  fc.assert(
    fc.property(some, some, (one, other) => {
      const both = coverage(lookup, one, other);
      expect(both).toBeGreaterThanOrEqual(Math.max(coverage(lookup, one), coverage(lookup, other)));
      expect(both).toBeLessThanOrEqual(1);
    }),
  );
});
