import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantile } from '../../../../bench/evaluate/set/quantile.ts';

it.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2],
  [[1, 2, 10], 0.99, 10],
  [[5], 0, 5],
  [[2, 1], 1, 2],
])('of %j at %d is %d', (values, q, value) => {
  expect(quantile(values, q)).toBe(value);
});

it('is always the smallest value that enough do not exceed', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.01, 0.25, 0.5, 0.9, 0.99, 1), (list, q) => {
      const reaches = (value: number) =>
        list.filter((item) => item <= value).length >= q * list.length;
      expect(quantile(list, q)).toBe(Math.min(...list.filter(reaches)));
    }),
  );
});

it('does not apply to no values', () => {
  expect(quantile([], 0.5)).toBeUndefined();
});
