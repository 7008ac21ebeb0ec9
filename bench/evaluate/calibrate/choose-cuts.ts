import type { Cuts } from '#core';
import { share } from '../share.ts';

/** A question asked of an engine that declines nothing for want of confidence. */
export type Trial = {
  /** 0–1. */
  readonly confidence: number;
  /** Whether an answer to it is known. */
  readonly answerable: boolean;
  /** Whether it got an answer, which it keeps from some cut downwards. */
  readonly answered: boolean;
  /** Whether what it got answers it. */
  readonly right: boolean;
};

/** Share of the right answers that the answer cut keeps at least, 0–1. */
export const keep = 0.99;

/** Finer steps would fit single questions. */
const steps = Array.from({ length: 1001 }, (_, thousandths) => thousandths / 1000);

/**
 * Chooses the two cuts, in steps of 0.001, on questions of which it is known how they would end.
 *
 * Each parts two groups by Youden's index (1950, Cancer 3): the share of the one at or above the
 * cut less the share of the other. `answer` parts right answers from wrong ones, those to questions
 * that have no answer among them, as long as it keeps enough of the right ones (`keep`): modesty is
 * bought with right answers, and this is the price paid at most. `closest`, at most half of it, so
 * that there is always something between the two, parts
 * what is then not answered: questions that have an answer from those that have none.
 */
export function chooseCuts(trials: readonly Trial[]): Cuts {
  const answers = trials.filter(({ answered }) => answered);
  const answer = part(
    toConfidences(answers, ({ right }) => right),
    toConfidences(answers, ({ right }) => !right),
    { keep, highest: 1 },
  );
  const declined = trials.filter(({ answered, confidence }) => !answered || confidence < answer);
  const closest = part(
    toConfidences(declined, ({ answerable }) => answerable),
    toConfidences(declined, ({ answerable }) => !answerable),
    { keep: 0, highest: answer / 2 },
  );
  return { answer, closest };
}

function toConfidences(trials: readonly Trial[], accepts: (trial: Trial) => boolean) {
  return trials.filter(accepts).map(({ confidence }) => confidence);
}

/** The middle of the lowest run of best cuts: as far from what it parts as can be. */
function part(
  wanted: readonly number[],
  unwanted: readonly number[],
  limits: { readonly keep: number; readonly highest: number },
): number {
  const gains = steps.map((cut) => {
    const kept = share(wanted, (confidence) => confidence >= cut) ?? 1;
    const allowed = cut <= limits.highest && kept >= limits.keep;
    const left = share(unwanted, (confidence) => confidence >= cut) ?? 0;
    return allowed ? kept - left : Number.NEGATIVE_INFINITY;
  });
  const best = Math.max(...gains);
  const first = gains.indexOf(best);
  const after = gains.findIndex((gain, index) => index > first && gain !== best);
  const last = (after === -1 ? gains.length : after) - 1;
  return steps[Math.floor((first + last) / 2)] ?? 0;
}
