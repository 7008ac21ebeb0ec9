import { halve } from '../halve.ts';
import { chooseCuts, type Trial } from './choose-cuts.ts';
import { countEndings, type Endings } from './count-endings.ts';
import type { Calibrated } from './format-calibration.ts';

/** Chooses the cuts on all questions, and judges the way of choosing by halves. */
export function calibrateTrials(trials: readonly Trial[]): Calibrated {
  const cuts = chooseCuts(trials);
  const [some, others] = halve(trials);
  return {
    cuts,
    questions: trials.length,
    endings: countEndings(trials, cuts),
    byHalves: add(countEndings(some, chooseCuts(others)), countEndings(others, chooseCuts(some))),
  };
}

function add(a: Endings, b: Endings): Endings {
  return {
    answeredRightly: a.answeredRightly + b.answeredRightly,
    answeredWrongly: a.answeredWrongly + b.answeredWrongly,
    declinedRightly: a.declinedRightly + b.declinedRightly,
    declinedWrongly: a.declinedWrongly + b.declinedWrongly,
  };
}
