import type { Outcome } from '#core';
import { matchAnswer } from './match-answer.ts';
import type { BenchQuestion } from './read-questions.ts';

/** Whether a reply was the wanted one. */
export type Verdict = {
  /** `declined`: an answer was wanted and none was given. */
  readonly kind: 'right' | 'wrong' | 'declined';
  /** Of questions to be declined only: whether the outcome was the very one expected. */
  readonly exact?: boolean;
  /** Why it is not right, in words. */
  readonly faults: readonly string[];
};

/**
 * Judges a reply by its outcome and its text (without citation marks). All outcomes but `answer`
 * count as declining: right where that is expected, declined where it is not. Patterns are tried
 * only on the text of an `answer`.
 */
export function judgeQuestion(question: BenchQuestion, outcome: Outcome, text: string): Verdict {
  if (question.expect !== undefined) {
    const exact = outcome === question.expect;
    return outcome === 'answer'
      ? { kind: 'wrong', exact, faults: [`answered, ${question.expect} expected`] }
      : { kind: 'right', exact, faults: [] };
  }
  if (outcome !== 'answer') return { kind: 'declined', faults: [`${outcome}, an answer expected`] };
  const faults = matchAnswer(question, text);
  return { kind: faults.length === 0 ? 'right' : 'wrong', faults };
}
