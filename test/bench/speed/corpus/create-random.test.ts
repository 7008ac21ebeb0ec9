import { expect, it } from 'vitest';
import { createRandom } from '../../../../bench/speed/corpus/create-random.ts';

const draw = (seed: number, count: number) => Array.from({ length: count }, createRandom(seed));

it('gives the same numbers for the same seed and others for another', () => {
  expect(draw(1, 5)).toEqual(draw(1, 5));
  expect(draw(1, 5)).not.toEqual(draw(2, 5));
});

it('spreads them evenly from 0 and below 1', () => {
  const tenths = draw(1, 10_000).map((number) => Math.floor(number * 10));
  for (let tenth = 0; tenth < 10; tenth += 1)
    expect(tenths.filter((some) => some === tenth).length / 10_000).toBeCloseTo(0.1, 1);
  expect(tenths.filter((tenth) => tenth < 0 || tenth > 9)).toEqual([]);
});
