import type { Verdict } from './judge-question.ts';

/** How the questions of one group ended. */
export type Tally = {
  readonly right: number;
  readonly wrong: number;
  readonly declined: number;
  /** How many got the very outcome expected; absent where none of them is to be declined. */
  readonly exact?: number;
};

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (kind: Verdict['kind']) =>
    verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = { right: count('right'), wrong: count('wrong'), declined: count('declined') };
  const expecting = verdicts.filter(({ exact }) => exact !== undefined);
  if (expecting.length === 0) return counts;
  return { ...counts, exact: expecting.filter(({ exact }) => exact).length };
}
