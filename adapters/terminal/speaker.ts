import type { Subject } from '#core';

/** Who answers in a chat, and keeps its thread. */
export type Speaker = {
  readonly subject: Subject;
  /** The card to a question. */
  readonly answer: (question: string) => Promise<string>;
  /** How the last reply came about. */
  readonly why: () => Promise<string>;
  /** Begins a new thread. */
  readonly renew: () => void;
  /** Questions to go on with: those of the last reply, or examples. */
  readonly offered: () => readonly string[];
};

/** To `why`, before there is a reply. */
export const nothingAsked = '  Nothing has been asked yet.';
