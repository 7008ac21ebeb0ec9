/** A share, 0–1, in per cent with one decimal and no sign: `79.7`; `n/a` where there is none. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? 'n/a' : (100 * share).toFixed(1);
}
