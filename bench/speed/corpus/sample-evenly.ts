/** At most `count` of the items, in their order, spread evenly from the first on. */
export function sampleEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  // The remainder wraps round once for each item to take.
  return items.filter((_, index) => (index * count) % items.length < count);
}
