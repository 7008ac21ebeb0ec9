import type { KeptReply } from '#core';
import type { Voice } from '../words/words-for.ts';

/** What is drawn: a reply, with or without what was asked. */
export type DrawnReply = KeptReply & { readonly question?: string; readonly understood?: string };

/** What a card depends on beside the reply. */
export type Setting = {
  /** The id of the answer: `A-7f3c2bq9`. */
  readonly id: string;
  /** `2026-11-24`: decides whether a passage is due for review. */
  readonly today: string;
  readonly voice: Voice;
  /** Whether the question is not to be seen beside the answer, so that the card says it. */
  readonly restates: boolean;
  /** Whether only one person sees it. */
  readonly isPrivate: boolean;
  /** How many people asked this or the like. */
  readonly askers?: number;
  /** Lines of Discord's Markdown to begin with. */
  readonly heading?: readonly string[];
};

/** A reply as Discord shows it. */
export type Card = {
  readonly content: string;
  /** Sources that did not fit, as messages to follow; most often none. */
  readonly further: readonly string[];
  readonly rows: readonly (readonly Button[])[];
};

export type Button = {
  /** Says which answer and what of it: see `customIds`. */
  readonly id: string;
  readonly label?: string;
  readonly emoji?: string;
  readonly isMain?: boolean;
};
