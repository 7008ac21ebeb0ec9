import type { Vector } from '../../phrasings/to-vector.ts';

/** A phrasing as learnt from. */
export type Example = {
  readonly vector: Vector;
  /** Its passage's number. */
  readonly passage: number;
};

/** How many features and passages there are. */
export type Size = { readonly features: number; readonly passages: number };
