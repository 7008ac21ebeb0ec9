import { isStopTerm } from './is-stop-term.ts';
import { toTerms } from './terms.ts';

/** The terms of a text without those of grammar, in order. */
export function toKeptTerms(text: string): readonly string[] {
  return toTerms(text)
    .map(({ term }) => term)
    .filter((term) => !isStopTerm(term));
}
