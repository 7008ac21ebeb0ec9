import type { EvaluationSet } from './read-set.ts';

/** Whether there are sentences to find: where no passage has text, phrasings alone are matched. */
export function hasText({ passages }: EvaluationSet): boolean {
  return passages.some(({ value }) => value.text.trim() !== '');
}
