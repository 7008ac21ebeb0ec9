import { isCommonTerm } from '../../is-common-term.ts';
import { toTerms } from '../../terms.ts';
import { toKeptTerms } from '../../to-kept-terms.ts';

/** The terms that tell what a question is about; all it has where none does. */
export function toTellingTerms(text: string): ReadonlySet<string> {
  const telling = toKeptTerms(text).filter((term) => !isCommonTerm(term));
  return new Set(telling.length > 0 ? telling : toTerms(text).map(({ term }) => term));
}
