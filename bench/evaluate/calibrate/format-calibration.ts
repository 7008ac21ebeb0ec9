import { stringify } from 'yaml';
import type { Cuts } from '#core';
import type { Endings } from './count-endings.ts';

/** The cuts and how the golden questions end at them. */
export type Calibrated = {
  readonly cuts: Cuts;
  readonly questions: number;
  /** With these cuts, on the questions that they were chosen on. */
  readonly endings: Endings;
  /** Of each half with cuts chosen on the other: what to expect of new questions. */
  readonly byHalves: Endings;
};

/** Writes the file that a maintainer reviews and that the engine takes its cuts from. */
export function formatCalibration({ cuts, questions, endings, byHalves }: Calibrated): string {
  const data = {
    answer: cuts.answer,
    closest: cuts.closest,
    golden: { questions, ...toKeys(endings) },
    golden_by_halves: toKeys(byHalves),
  };
  return `${heading}${stringify(data)}`;
}

const heading = `# Written by \`npm run calibrate\` from golden.yaml; not to be edited by hand.
#
# answer: from this confidence upwards, a question is answered.
# closest: from this confidence upwards, it is shown at least the nearest passages.
# golden: how the golden questions end at these cuts, which were chosen on them.
# golden_by_halves: the same, each half with cuts chosen on the other.

`;

function toKeys(endings: Endings) {
  return {
    answered_rightly: endings.answeredRightly,
    answered_wrongly: endings.answeredWrongly,
    declined_rightly: endings.declinedRightly,
    declined_wrongly: endings.declinedWrongly,
  };
}
