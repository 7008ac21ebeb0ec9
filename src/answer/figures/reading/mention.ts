import type { Measure } from '../units/measure.ts';

/** Something in a question that has a figure or is one: a name, an amount, or both as one thing. */
export type Mention = {
  /** The first and the last part that it takes. */
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly amount?: Measure;
  /** Whose amount it is said to be. */
  readonly by?: string;
  /** The end of a range that is meant: `Semke's upper figure`. */
  readonly bound?: 'upper' | 'lower';
};
