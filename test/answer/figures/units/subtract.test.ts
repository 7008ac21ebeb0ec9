import { expect, it } from 'vitest';
import { divide } from '../../../../src/answer/figures/units/divide.ts';
import { subtract } from '../../../../src/answer/figures/units/subtract.ts';

const km = (from: number, to = from) => ({ from, to, unit: 'km' });

it('leaves no dust of binary fractions', () => {
  expect(subtract(km(53.85), km(50.5))).toEqual({ difference: km(3.35), exact: true });
});

it('goes from the least to the most that two ranges may differ by', () => {
  expect(subtract(km(98, 112), km(50, 55))?.difference).toEqual(km(43, 62));
  expect(divide(km(98, 112), km(50, 56))).toEqual({ from: 1.75, to: 2.24 });
});

it('is in the unit of the first, and says that it is not exact', () => {
  expect(subtract(km(100), { from: 38, to: 38, unit: 'mi' })).toEqual({
    difference: km(38.84),
    exact: false,
  });
});

it('is exact between millions and billions of one currency', () => {
  const billion = { from: 1.2, to: 1.2, unit: 'USD billion' };
  const million = { from: 545, to: 545, unit: 'USD million' };
  expect(subtract(billion, million)).toEqual({
    difference: { from: 0.655, to: 0.655, unit: 'USD billion' },
    exact: true,
  });
});

it('is nothing between what measures different things, nor is a division by zero', () => {
  const tonnes = { from: 1, to: 1, unit: 't' };
  expect(subtract(km(1), tonnes)).toBeUndefined();
  expect(divide(km(1), tonnes)).toBeUndefined();
  expect(divide(km(1), km(0))).toBeUndefined();
});
