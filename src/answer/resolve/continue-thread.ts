import type { PassageId, Turn } from '../../types.ts';
import { joinQuestions } from './join-questions.ts';

/** A question taken as going on with the one before it, about what its reply showed. */
export type Continued = {
  /** Both questions in one: what is looked up. */
  readonly asked: string;
  readonly within: {
    /** The passage that the last reply led with. */
    readonly passage: PassageId;
    /** The question alone: what the passage must answer. */
    readonly own: string;
    /** The last question in full. */
    readonly before: string;
    /** Whether it could stand alone: it must not be about the subject as a whole then. */
    readonly couldBeNew: boolean;
  };
};

/** Longer texts are no question and what comes after it. */
const longest = 600;
/** Joins a question to the last of its thread; `undefined` where the reply to that showed nothing. */
export function continueThread(
  question: string,
  last: Turn | undefined,
  couldBeNew: boolean,
): Continued | undefined {
  if (last?.passage === undefined || last.question.length + question.length > longest)
    return undefined;
  const asked = joinQuestions(last.question, question);
  if (asked === undefined) return undefined;
  const { passage, question: before } = last;
  return { asked, within: { passage, own: question, before, couldBeNew } };
}
