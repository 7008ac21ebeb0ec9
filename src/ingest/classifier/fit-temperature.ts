import { toProbabilities } from '../../phrasings/to-probabilities.ts';

/** The scores of an example that was not learnt from, and its passage's number. */
export type Trial = { readonly scores: Float64Array; readonly passage: number };

/** From 0.4 to 4 by steps of 10 %: few trials, all of them right, are no ground to be any surer. */
const temperatures = Array.from({ length: 25 }, (_, step) => 0.4 * 1.1 ** step);

/**
 * Finds the temperature at which probabilities mean what they say: the one that makes the right passages
 * of the trials likeliest, as in Guo et al., "On Calibration of Modern Neural Networks" (2017). Without
 * trials it is 1. How surprising the trials are falls to one lowest point and then rises, so that nothing
 * past it need be tried.
 */
export function fitTemperature(trials: readonly Trial[]): number {
  if (trials.length === 0) return 1;
  let best = { temperature: 1, surprise: Number.POSITIVE_INFINITY };
  for (const temperature of temperatures) {
    const surprise = toSurprise(trials, temperature);
    if (surprise > best.surprise) break;
    best = { temperature, surprise };
  }
  return best.temperature;
}

function toSurprise(trials: readonly Trial[], temperature: number): number {
  let surprise = 0;
  for (const { scores, passage } of trials) {
    const probability = toProbabilities(scores.slice(), temperature)[passage] ?? 0;
    surprise -= Math.log(Math.max(probability, Number.MIN_VALUE));
  }
  return surprise;
}
