import type { IndexData } from '../ingest/build-index.ts';
import type { GoldenQuestion, Knowledge } from '../types.ts';

/** What is made of a knowledge folder before the first question. */
export type Snapshot = {
  readonly knowledge: Knowledge;
  readonly golden: readonly GoldenQuestion[];
  readonly index: IndexData;
};
