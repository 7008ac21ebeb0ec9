import type { Vector } from './to-vector.ts';

/**
 * Sums what the features of a text say for each passage. The scores are written over `scores`. Takes
 * four features at a time, which is faster; past the last feature the weight is 0.
 */
export function toScores(
  evidence: Float32Array,
  { rows, values }: Vector,
  scores: Float64Array,
): Float64Array {
  const passages = scores.length;
  const start = (index: number) => (rows[index] ?? 0) * passages;
  scores.fill(0);
  for (let index = 0; index < rows.length; index += 4) {
    const [a, b, c, d] = [start(index), start(index + 1), start(index + 2), start(index + 3)];
    const weightA = values[index] ?? 0;
    const weightB = values[index + 1] ?? 0;
    const weightC = values[index + 2] ?? 0;
    const weightD = values[index + 3] ?? 0;
    for (let passage = 0; passage < passages; passage += 1) {
      scores[passage] =
        (scores[passage] ?? 0) +
        (evidence[a + passage] ?? 0) * weightA +
        (evidence[b + passage] ?? 0) * weightB +
        (evidence[c + passage] ?? 0) * weightC +
        (evidence[d + passage] ?? 0) * weightD;
    }
  }
  return scores;
}
