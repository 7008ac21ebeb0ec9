import type { SentenceMatch } from './compare-terms.ts';
import type { Lookup } from './lookup.ts';

/**
 * Share of the query's weight that stands in any of the matches, 0–1; words that stand in for one of
 * the query's count by their likeness.
 */
export function coverage(
  { weights, total }: Pick<Lookup, 'weights' | 'total'>,
  ...matches: readonly Pick<SentenceMatch, 'exact' | 'near'>[]
): number {
  let found = 0;
  for (const [number, weight] of weights) {
    found += weight * toShare(number, matches);
  }
  return total > 0 ? found / total : 0;
}

function toShare(
  number: number,
  matches: readonly Pick<SentenceMatch, 'exact' | 'near'>[],
): number {
  let share = 0;
  for (const { exact, near } of matches) {
    if (exact.has(number)) return 1;
    if (near.size > 0) share = Math.max(share, near.get(number) ?? 0);
  }
  return share;
}
