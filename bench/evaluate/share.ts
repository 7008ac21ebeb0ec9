/** The share of the items that a test accepts, 0–1; `undefined` of none, which has no share. */
export function share<T>(items: readonly T[], accepts: (item: T) => boolean): number | undefined {
  return items.length === 0 ? undefined : items.filter(accepts).length / items.length;
}
