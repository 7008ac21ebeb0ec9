import { toProbabilities } from '../../phrasings/to-probabilities.ts';
import { toScores } from '../../phrasings/to-scores.ts';
import type { Vector } from '../../phrasings/to-vector.ts';

/** A phrasing as learnt from: its features, and its passage's number. */
export type Example = { readonly vector: Vector; readonly passage: number };

/** How far one example moves the evidence at first; falls to 0 towards the end. */
const rate = 2;
const minPasses = 5;
const minSteps = 7_500;
/** A phrasing is to be recognised with this probability; the rest is left to "none of these". */
const aim = 0.9;
/** Smaller errors are not worth the time it takes to mend them. */
const negligible = 0.003;

/**
 * Learns how much each feature speaks for each passage, so that every example is recognised: multinomial
 * logistic regression by stochastic gradient descent, as in Bottou, "Stochastic Gradient Descent Tricks"
 * (2012). The same examples in the same order give the same evidence.
 * @returns one row for each feature, one column for each passage
 */
export function learnEvidence(
  examples: readonly Example[],
  size: { readonly features: number; readonly passages: number },
): Float32Array {
  const evidence = new Float32Array(size.features * size.passages);
  const errors = new Float64Array(size.passages);
  if (examples.length === 0) return evidence;
  const passes = Math.max(minPasses, Math.ceil(minSteps / examples.length));
  const steps = passes * examples.length;
  let step = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { vector, passage } of examples) {
      toProbabilities(toScores(evidence, vector, errors), 1);
      for (let other = 0; other < errors.length; other += 1) errors[other] = -(errors[other] ?? 0);
      errors[passage] = (errors[passage] ?? 0) + aim;
      correct(evidence, vector, errors, rate * (1 - step / steps));
      step += 1;
    }
  }
  return evidence;
}

/** Moves the evidence of the vector's features for the passages that were judged wrongly. */
function correct(
  evidence: Float32Array,
  { rows, values }: Vector,
  errors: Float64Array,
  by: number,
) {
  const wrong: number[] = [];
  for (let passage = 0; passage < errors.length; passage += 1) {
    if (Math.abs(errors[passage] ?? 0) > negligible) wrong.push(passage);
  }
  for (let index = 0; index < rows.length; index += 1) {
    const start = (rows[index] ?? 0) * errors.length;
    const value = by * (values[index] ?? 0);
    for (const passage of wrong) {
      const at = start + passage;
      evidence[at] = (evidence[at] ?? 0) + value * (errors[passage] ?? 0);
    }
  }
}
