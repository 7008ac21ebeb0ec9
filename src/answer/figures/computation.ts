import type { Figure } from '../../types.ts';

/** A sentence and the figures it rests on, each to be cited with it. */
export type Statement = { readonly text: string; readonly figures: readonly Figure[] };

/** What was worked out from figures: the result in words, then one line of arithmetic. */
export type Computed = {
  readonly kind: 'computed';
  readonly sentences: readonly Statement[];
  /** What was done with which figures, in words for a maintainer. */
  readonly because: string;
};

/** What was asked to be compared but is not alike, and why. */
export type Incomparable = Statement & {
  readonly kind: 'incomparable';
  /** What can be compared of the same two. */
  readonly nearest?: Statement;
  readonly because: string;
};

/** What comes of a question that asks for something to be worked out. */
export type Computation = Computed | Incomparable;
