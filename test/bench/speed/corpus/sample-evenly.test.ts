import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleEvenly } from '../../../../bench/speed/corpus/sample-evenly.ts';

it('takes from all over, not from the start', () => {
  expect(sampleEvenly([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 3, 6]);
  expect(sampleEvenly(['a', 'b', 'c', 'd', 'e'], 2)).toEqual(['a', 'd']);
});

it('always takes as many as wanted or all there are, each once, in their order, never far apart', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 250 }), (size, count) => {
      const items = Array.from({ length: size }, (_, index) => index);
      const taken = sampleEvenly(items, count);
      expect(taken.length).toBe(Math.min(size, count));
      expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
      const gaps = taken.slice(1).map((item, index) => item - (taken[index] ?? 0));
      expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(Math.ceil(size / count));
    }),
  );
});
