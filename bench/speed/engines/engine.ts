import type { Knowledge, PassageId } from '#core';
import type { Posed } from '../corpus/corpus.ts';

/** What an engine gives for a question. */
export type Found = {
  /** Best first, at most ten. */
  readonly passages: readonly PassageId[];
  /** Best first; left out by engines that find passages only. */
  readonly sentences?: readonly { readonly passage: PassageId; readonly text: string }[];
};

/** An engine that has indexed its passages. */
export type Ready = {
  readonly ask: (posed: Posed) => Found;
  /** What it holds in bytes where the JavaScript heap does not show it. */
  readonly outside?: () => number;
};

/** Indexes passages. All engines get the same text of each: title, heading, sentences, phrasings. */
export type Engine = (knowledge: Knowledge) => Ready;
