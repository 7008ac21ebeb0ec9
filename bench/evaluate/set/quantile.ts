/**
 * The smallest of the values that at least a share `q` (0–1) of them do not exceed (nearest rank, no
 * interpolation); `undefined` of none.
 */
export function quantile(values: readonly number[], q: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}
