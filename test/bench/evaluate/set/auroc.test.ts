import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auroc } from '../../../../bench/evaluate/set/auroc.ts';

/** Few values, so that ties are common. */
const scores = fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1), { minLength: 1 });

/** By definition: over all pairs. */
function byPairs(positives: readonly number[], negatives: readonly number[]): number {
  const wins = positives.flatMap((positive) =>
    negatives.map((negative) => (positive > negative ? 1 : positive === negative ? 0.5 : 0)),
  );
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}

it('is always the share of pairs in which the positive scores higher, ties counting half', () => {
  fc.assert(
    fc.property(scores, scores, (positives, negatives) => {
      expect(auroc(positives, negatives)).toBeCloseTo(byPairs(positives, negatives), 10);
    }),
  );
});

it.each([
  [[0.9, 0.8], [0.1, 0.2], 1],
  [[0.1], [0.9], 0],
  [[0.5, 0.5], [0.5], 0.5],
  [[0.9, 0.3], [0.5], 0.5],
])('of %j against %j is %d', (positives, negatives, area) => {
  expect(auroc(positives, negatives)).toBe(area);
});

it('does not apply where there is nothing to tell apart', () => {
  expect(auroc([], [0.5])).toBeUndefined();
  expect(auroc([0.5], [])).toBeUndefined();
});
