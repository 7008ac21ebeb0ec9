/** Parts items into every second one, from the first on, and the others. */
export function halve<T>(items: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [items.filter((_, index) => index % 2 === 0), items.filter((_, index) => index % 2 === 1)];
}
