import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halve } from '../../../bench/evaluate/halve.ts';

it('takes every second item, from the first on, and leaves the others', () => {
  expect(halve(['a', 'b', 'c', 'd', 'e'])).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
});

it('always gives each item to exactly one of two halves of about the same size', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), (items) => {
      const [some, others] = halve(items);
      expect([...some, ...others].toSorted()).toEqual(items.toSorted());
      expect(some.length - others.length).toBe(items.length % 2);
    }),
  );
});
