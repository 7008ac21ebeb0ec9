import { quantile } from '../evaluate/set/quantile.ts';

/** Milliseconds in words: the middle, the slowest in a hundred, and the slowest of all. */
export function describeTimes(values: readonly number[]): string {
  const at = (share: number) => (quantile(values, share) ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`;
}
