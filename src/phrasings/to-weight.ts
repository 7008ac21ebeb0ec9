import type { Vocabulary } from './classifier.ts';

/** How much a feature says: little where many phrasings have it, most where none has. */
export function toWeight(name: string, { rows, weights, unknownWeight }: Vocabulary): number {
  const row = rows.get(name);
  return row === undefined ? unknownWeight : (weights[row] ?? 0);
}
