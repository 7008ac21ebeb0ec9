import type { SentenceMatch } from './compare-terms.ts';
import type { Lookup } from './lookup.ts';

/**
 * Share of the query's weight that stands in any of the matches, 0–1; words that stand in for one of
 * the query's count by their likeness.
 */
export function coverage(
  { weights, total }: Lookup,
  ...matches: readonly Pick<SentenceMatch, 'exact' | 'near'>[]
): number {
  let found = 0;
  for (const [number, weight] of weights) {
    let share = 0;
    for (const { exact, near } of matches) {
      share = Math.max(share, exact.has(number) ? 1 : (near.get(number) ?? 0));
    }
    found += share * weight;
  }
  return total > 0 ? found / total : 0;
}
