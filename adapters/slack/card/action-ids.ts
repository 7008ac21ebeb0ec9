/** What the buttons of cards are called; each carries the reply's id in its value. */
export const actionIds = {
  evidence: 'evidence',
  share: 'share',
  tell: 'tell-me',
  feedback: 'feedback',
  /** With the question's place behind it: `ask-0`. Its value has both: `A-7f3c2bq9#0`. */
  ask: 'ask-',
} as const;
