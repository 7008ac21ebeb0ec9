import type { Question } from './types.ts';

/** A question without its asker's name. */
export type AnonymousQuestion = Omit<Question, 'asker'>;

/** A question with what the store knows it by. */
export type Delivery = {
  readonly id: string;
  readonly asker: string;
  readonly question: AnonymousQuestion;
  /** Milliseconds since 1970. */
  readonly received: number;
  /** Whether it was begun by a process that came to no end with it. */
  readonly resumed: boolean;
};
