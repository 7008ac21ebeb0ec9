import { expect, it } from 'vitest';
import { median } from '../../../bench/speed/median.ts';

it('is the middle of an odd number and the lower middle of an even one', () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
});

it('is none of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});
