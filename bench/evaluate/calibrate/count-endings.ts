import type { Cuts } from '#core';
import type { Trial } from './choose-cuts.ts';

/** How many questions end in which way. */
export type Endings = {
  readonly answeredRightly: number;
  readonly answeredWrongly: number;
  /** Not answered, and there is no answer. */
  readonly declinedRightly: number;
  /** Not answered, but there is an answer. */
  readonly declinedWrongly: number;
};

/** Counts how questions end at a cut. */
export function countEndings(trials: readonly Trial[], { answer }: Cuts): Endings {
  const answers = trials.filter((trial) => trial.answered && trial.confidence >= answer);
  const answeredRightly = answers.filter(({ right }) => right).length;
  const declined = trials.length - answers.length;
  const declinedWrongly =
    count(trials, ({ answerable }) => answerable) - count(answers, ({ answerable }) => answerable);
  return {
    answeredRightly,
    answeredWrongly: answers.length - answeredRightly,
    declinedRightly: declined - declinedWrongly,
    declinedWrongly,
  };
}

function count(trials: readonly Trial[], accepts: (trial: Trial) => boolean): number {
  return trials.filter(accepts).length;
}
