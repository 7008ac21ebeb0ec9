import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import { toTerms } from '../../terms.ts';
import { toKeptTerms } from '../../to-kept-terms.ts';
import type { Turn } from '../../types.ts';
import { fillIn } from './fill-in.ts';
import { fillInCompared } from './fill-in-compared.ts';
import { findSubject } from './find-subject.ts';
import { readFollowUp } from './read-follow-up.ts';
import { swapName } from './swap-name.ts';

/** How far back the subject of a follow-up is looked for. */
const turns = 10;
/** No follow-up is longer, and no question that is put anew with another name. */
const longest = 300;

/**
 * Says in full what a follow-up asks, from the thread before it; `undefined` where the question can
 * stand alone. Four kinds are known: “what about the Gotthard?” asks the last question of another
 * thing, “how deep is it?” asks another question of the same thing, and so does “and the
 * cost?”; “and in feet?” adds to the last question. “Is it deeper than Seikan?” names one of two.
 */
export function resolve(
  question: string,
  thread: readonly Turn[],
  index: Index,
): string | undefined {
  const recent = thread.slice(-turns);
  const last = recent.at(-1);
  if (last === undefined || question.length > longest) return undefined;
  const asked = last.question.slice(0, longest);
  const followUp = readFollowUp(question, index);
  switch (followUp.kind) {
    case 'same-matter':
      return undefined;
    case 'alone':
      return fillInCompared(question, recent, index);
    case 'other-thing':
      return swapName(asked, index.findNames(toTerms(asked)), followUp.name);
    case 'added':
      return `${asked.replace(/[\s?!.]*$/u, '')} ${followUp.phrase}?`;
    case 'same-thing': {
      const subject = findSubject(recent, followUp.pronoun, index);
      if (subject === undefined) return undefined;
      return followUp.pronoun?.to === 'counterpart' && saysNothing(question)
        ? swapName(asked, index.findNames(toTerms(asked)), subject)
        : fillIn(question, followUp.pronoun, subject);
    }
  }
}

/** “And on the other one?” */
function saysNothing(question: string): boolean {
  return toKeptTerms(question).every(isCommonTerm);
}
