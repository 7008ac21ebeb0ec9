import type { Knowledge, Problem, Turn } from '#core';
import type { SetQuestion } from '../../evaluate/set/read-set.ts';

/** A question to ask; its right passages are ids of the corpus's knowledge. */
export type Posed = SetQuestion & {
  /** What was asked before it in the same thread. */
  readonly thread?: readonly Turn[];
};

/** The same passages and questions for every engine. */
export type Corpus = { readonly knowledge: Knowledge; readonly questions: readonly Posed[] };

/** A corpus, or all that is wrong with its files. */
export type ReadCorpus =
  | { readonly kind: 'sound'; readonly corpus: Corpus }
  | { readonly kind: 'unsound'; readonly problems: readonly Problem[] };
