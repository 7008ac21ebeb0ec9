import { quantile } from '../evaluate/set/quantile.ts';

/** The median of the values, the lower one of an even number; there must be one. */
export function median(values: readonly number[]): number {
  const middle = quantile(values, 0.5);
  if (middle === undefined) throw new RangeError('There is no median of nothing');
  return middle;
}
