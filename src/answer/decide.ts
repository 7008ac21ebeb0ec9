import type { Cuts, Outcome, Signals } from '../types.ts';

/** The outcome and why, in words for a maintainer. */
export type Decision = { readonly outcome: Outcome; readonly because: string };

/** What the decision is made on besides the confidence. */
export type Grounds = {
  readonly confidence: number;
  readonly cuts: Cuts;
  readonly signals: Signals;
  /** Whether the best passage says that something is not known. */
  readonly unknown: boolean;
  /** Whether two passages or more are as good as the best. */
  readonly tied: boolean;
  /** Whether a figure in a unit is asked for, and the best passage has none of that kind. */
  readonly lacksUnit?: boolean;
};

/** Decides which of the five outcomes a question gets. */
export function decide(grounds: Grounds): Decision {
  const { confidence, cuts, signals, unknown, tied, lacksUnit = false } = grounds;
  const figure = confidence.toFixed(2);
  if (confidence >= cuts.answer && lacksUnit && !unknown) {
    const because = 'The best passage has no figure of what the unit in the question measures.';
    return { outcome: 'closest', because };
  }
  if (confidence >= cuts.answer) {
    return unknown
      ? { outcome: 'gap', because: 'The best passage says that this is not known.' }
      : { outcome: 'answer', because: `Confidence ${figure} reaches the cut for an answer.` };
  }
  if (confidence >= toClosest(cuts, signals)) {
    const short = `Confidence ${figure} is below the cut for an answer, ${cuts.answer.toFixed(2)}`;
    return tied
      ? { outcome: 'choice', because: `${short}, and several passages are as good as the best.` }
      : { outcome: 'closest', because: `${short}, and above the one for the nearest passage.` };
  }
  return signals.subject > 0
    ? { outcome: 'gap', because: `On the subject, but confidence ${figure} is below both cuts.` }
    : { outcome: 'out-of-scope', because: 'No word of the question belongs to the subject.' };
}

/** A question without a word of the subject must be halfway to an answer. */
function toClosest({ answer, closest }: Cuts, { subject }: Signals): number {
  return subject > 0 ? closest : (answer + closest) / 2;
}
