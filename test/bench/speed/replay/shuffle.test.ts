import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandom } from '../../../../bench/speed/corpus/create-random.ts';
import { shuffle } from '../../../../bench/speed/replay/shuffle.ts';

it('always keeps every item, once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const sorted = (some: readonly number[]) => [...some].sort((a, b) => a - b);
      expect(sorted(shuffle(items, createRandom(seed)))).toEqual(sorted(items));
    }),
  );
});

it('comes to every order about as often', () => {
  const random = createRandom(1);
  const orders = Array.from({ length: 6000 }, () => shuffle(['a', 'b', 'c'], random).join(''));
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
    expect(orders.filter((some) => some === order).length / 6000).toBeCloseTo(1 / 6, 1);
});
