import type { Index } from '../../ingest/open-index.ts';
import { toTerms } from '../../terms.ts';
import type { Turn } from '../../types.ts';
import { fillIn } from './fill-in.ts';
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
 * cost?”; “and in feet?” adds to the last question.
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
    case 'alone':
      return undefined;
    case 'other-thing':
      return swapName(asked, index.findNames(toTerms(asked)), followUp.name);
    case 'added':
      return `${asked.replace(/[\s?!.]*$/u, '')} ${followUp.phrase}?`;
    case 'same-thing': {
      const subject = findSubject(recent, followUp.pronoun, index);
      return subject === undefined ? undefined : fillIn(question, followUp.pronoun, subject);
    }
  }
}
