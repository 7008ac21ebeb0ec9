import type { Vector } from './to-vector.ts';

/** Sums what the features of a text say for each passage. The scores are written over `scores`. */
export function toScores(
  evidence: Float32Array,
  vector: Vector,
  scores: Float64Array,
): Float64Array {
  const passages = scores.length;
  scores.fill(0);
  for (let index = 0; index < vector.rows.length; index += 1) {
    const start = (vector.rows[index] ?? 0) * passages;
    const value = vector.values[index] ?? 0;
    for (let passage = 0; passage < passages; passage += 1) {
      scores[passage] = (scores[passage] ?? 0) + (evidence[start + passage] ?? 0) * value;
    }
  }
  return scores;
}
