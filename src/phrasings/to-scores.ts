import type { Evidence } from './classifier.ts';
import type { Vector } from './to-vector.ts';

/** Sums what the features of a text say for each passage. The scores are written over `scores`. */
export function toScores(
  { starts, passages, values }: Evidence,
  vector: Vector,
  scores: Float64Array,
): Float64Array {
  scores.fill(0);
  for (let index = 0; index < vector.rows.length; index += 1) {
    const row = vector.rows[index] ?? 0;
    const weight = vector.values[index] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let entry = starts[row] ?? 0; entry < end; entry += 1) {
      const passage = passages[entry] ?? 0;
      scores[passage] = (scores[passage] ?? 0) + weight * (values[entry] ?? 0);
    }
  }
  return scores;
}
