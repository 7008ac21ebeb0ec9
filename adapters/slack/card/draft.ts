import type { Citation, CitedSentence } from '#core';

/** A card in the making: what it shows, and how much of it. */
export type Draft = {
  /** The bot's own words, plain. */
  readonly opening: string;
  readonly sentences: readonly CitedSentence[];
  /** Whether sentences of different passages stand apart. */
  readonly apart: boolean;
  /** Whether some sentences were left out. */
  readonly abridged: boolean;
  /** The most characters of a sentence. */
  readonly sentenceLength: number;
  /** Whether the marks behind sentences are links, besides those of the sources. */
  readonly linked: boolean;
  readonly citations: readonly Citation[];
  /** The most characters of a source's publisher, and of its origin. */
  readonly nameLength: number;
  /** Questions on buttons. */
  readonly questions: readonly string[];
  /** How the question was understood; empty where that is no news. */
  readonly understood: string;
};
