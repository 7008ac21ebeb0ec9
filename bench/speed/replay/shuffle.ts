/** The items in an order that the numbers from `random` (0 and below 1) decide on; Fisher and Yates. */
export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
