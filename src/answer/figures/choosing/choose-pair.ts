import { findUnlike, type Unlike } from './find-unlike.ts';
import type { Operand } from './operand.ts';

/** Two operands and in what they are unlike. */
export type Pair = {
  readonly first: Operand;
  readonly second: Operand;
  readonly unlike: readonly Unlike[];
};

/** The likeliest meant of the pairs that are least unlike; nothing where none measures the same. */
export function choosePair(
  firsts: readonly Operand[],
  seconds: readonly Operand[],
  isCrossing = false,
): Pair | undefined {
  const pairs = firsts.flatMap((first, i) =>
    seconds.map((second, j) => {
      const unlike = findUnlike(first, second, isCrossing);
      return { first, second, unlike, rank: i + j };
    }),
  );
  return pairs
    .filter(({ unlike }) => !unlike.includes('measure'))
    .toSorted((a, b) => a.unlike.length - b.unlike.length || a.rank - b.rank)[0];
}
