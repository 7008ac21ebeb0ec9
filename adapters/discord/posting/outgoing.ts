import type { Card } from '../card/card.ts';

/** What is to be shown, before it is known where. */
export type Outgoing = {
  readonly content: string;
  /** Messages to follow. */
  readonly further?: Card['further'];
  readonly rows?: Card['rows'];
  /**
   * `must`: it concerns nobody but the one who asked. `may`: others need not see it, where Discord can
   * show it to one person alone in the place.
   */
  readonly privacy?: 'must' | 'may';
};
