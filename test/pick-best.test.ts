import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickBest } from '../src/pick-best.ts';

it('gives the places of the best, equal ones as they stand', () => {
  expect(pickBest(Float64Array.of(1, 3, 2, 3), 3)).toEqual([1, 3, 2]);
  expect(pickBest(Float64Array.of(0, 0.5, 0), 3)).toEqual([1]);
  expect(pickBest(new Float64Array(), 3)).toEqual([]);
});

it('always gives what sorting all of them would', () => {
  const scores = fc.array(fc.nat(9), { maxLength: 40 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 12 }), (some, most) => {
      const sorted = [...some.keys()]
        .filter((place) => (some[place] ?? 0) > 0)
        .sort((a, b) => (some[b] ?? 0) - (some[a] ?? 0) || a - b);
      expect(pickBest(Float64Array.from(some), most)).toEqual(sorted.slice(0, most));
    }),
  );
});
