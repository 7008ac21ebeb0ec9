import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import { toKeptTerms } from '../../to-kept-terms.ts';
import type { Turn } from '../../types.ts';
import { findSubject } from './find-subject.ts';
import { readFollowUp } from './read-follow-up.ts';

/** A question that says more can stand alone, whatever it points to. */
const mostOwn = 1;

/**
 * Whether a follow-up is about all that was asked before it, and not about one thing in it: “since what
 * year?”, “how much is that deal worth?”, or “what figure does she give?” where nobody was named.
 */
export function asksOfMatter(question: string, thread: readonly Turn[], index: Index): boolean {
  if (thread.length === 0) return false;
  const followUp = readFollowUp(question, index);
  if (followUp.kind === 'same-matter') return true;
  if (followUp.kind !== 'same-thing' || followUp.pronoun === undefined) return false;
  if (findSubject(thread, followUp.pronoun, index) !== undefined) return false;
  const own = toKeptTerms(question).filter((term) => !isCommonTerm(term));
  return followUp.pronoun.noun !== undefined || own.length <= mostOwn;
}
