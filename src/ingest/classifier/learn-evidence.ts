import type { Evidence } from '../../phrasings/classifier.ts';
import { noneScore } from '../../phrasings/to-probabilities.ts';
import type { Example, Size } from './example.ts';
import { toSparse } from './to-sparse.ts';

/** An example together with the passages that it is told from; its own is among them. */
export type RivalledExample = Example & { readonly rivals: Int32Array };

/** How far one example moves the evidence at first; falls to 0 towards the end. */
const rate = 2;
const minSteps = 7_500;
/** A phrasing is to be recognised with this probability; the rest is left to "none of these". */
const aim = 0.9;
/** Smaller errors are not worth the time it takes to mend them. */
const negligible = 0.01;

/**
 * Learns how much each feature speaks for each passage, so that every example is recognised: multinomial
 * logistic regression by stochastic gradient descent, as in Bottou, "Stochastic Gradient Descent Tricks"
 * (2012). Each example is told from its rivals only; all other passages count as if nothing spoke for
 * them. The same examples in the same order give the same evidence.
 * @param leastPasses how often each is learnt from; a few examples more often, since it takes some steps
 */
export function learnEvidence(
  examples: readonly RivalledExample[],
  size: Size,
  leastPasses: number,
): Evidence {
  const evidence = new Float32Array(size.features * size.passages);
  const passes = Math.max(leastPasses, Math.ceil(minSteps / Math.max(1, examples.length)));
  const steps = passes * examples.length;
  const errors = new Float64Array(size.passages);
  for (let step = 0; step < steps; step += 1) {
    const example = examples[step % examples.length];
    if (example === undefined) break;
    judge(evidence, example, size, errors);
    correct(evidence, example, size, errors, rate * (1 - step / steps));
  }
  return toSparse(evidence, size);
}

/** Writes to `errors`, by rival, how much likelier it ought to be. */
function judge(
  evidence: Float32Array,
  { vector: { rows, values }, rivals, passage }: RivalledExample,
  { passages }: Size,
  errors: Float64Array,
): void {
  errors.fill(0, 0, rivals.length);
  for (let index = 0; index < rows.length; index += 1) {
    const start = (rows[index] ?? 0) * passages;
    const value = values[index] ?? 0;
    for (let rival = 0; rival < rivals.length; rival += 1) {
      const said = evidence[start + (rivals[rival] ?? 0)] ?? 0;
      errors[rival] = (errors[rival] ?? 0) + value * said;
    }
  }
  let sum = Math.exp(noneScore) + passages - rivals.length;
  for (let rival = 0; rival < rivals.length; rival += 1) {
    const share = Math.exp(errors[rival] ?? 0);
    errors[rival] = share;
    sum += share;
  }
  for (let rival = 0; rival < rivals.length; rival += 1) {
    errors[rival] = (rivals[rival] === passage ? aim : 0) - (errors[rival] ?? 0) / sum;
  }
}

/** Moves the evidence of the example's features for the rivals that were judged wrongly. */
function correct(
  evidence: Float32Array,
  { vector: { rows, values }, rivals }: RivalledExample,
  { passages }: Size,
  errors: Float64Array,
  by: number,
): void {
  for (let rival = 0; rival < rivals.length; rival += 1) {
    const error = errors[rival] ?? 0;
    if (Math.abs(error) <= negligible) continue;
    const passage = rivals[rival] ?? 0;
    for (let index = 0; index < rows.length; index += 1) {
      const at = (rows[index] ?? 0) * passages + passage;
      evidence[at] = (evidence[at] ?? 0) + by * error * (values[index] ?? 0);
    }
  }
}
