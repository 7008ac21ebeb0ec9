import type { Vector } from '../../phrasings/to-vector.ts';

/** A phrasing as learnt from. */
export type Example = {
  readonly vector: Vector;
  /** Its passage's number; that of an unrelated question is `noPassage`. */
  readonly passage: number;
};

/** What no passage answers is an example, too, of what none is to be recognised by. */
export const noPassage = -1;

/** How many features and passages there are. */
export type Size = { readonly features: number; readonly passages: number };
