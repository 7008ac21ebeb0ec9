/** The score of "none of these": what passages have to surpass. */
export const noneScore = 2;

/**
 * Turns scores into probabilities that, with the one for none of the passages, sum to 1 (softmax).
 * Written over `scores`. With a temperature below 1 they lie further apart.
 */
export function toProbabilities(scores: Float64Array, temperature: number): Float64Array {
  let highest = noneScore;
  for (const score of scores) if (score > highest) highest = score;
  let sum = Math.exp((noneScore - highest) / temperature);
  for (let index = 0; index < scores.length; index += 1) {
    const share = Math.exp(((scores[index] ?? 0) - highest) / temperature);
    scores[index] = share;
    sum += share;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
  return scores;
}
