import type { Index } from '../../ingest/open-index.ts';
import { toTerms } from '../../terms.ts';
import type { Turn } from '../../types.ts';
import { fillIn } from './fill-in.ts';
import { readFollowUp } from './read-follow-up.ts';

/**
 * Says in full what a follow-up asks, of what the last reply was mainly about: after “Has the company a job
 * abroad?” and a reply on the Dubai Loop, “how much is that deal worth?” is asked of the Dubai Loop.
 * `undefined` where the reply was about nothing but what the last question named.
 */
export function resolveByShown(
  question: string,
  last: Turn | undefined,
  index: Index,
): string | undefined {
  const position = last?.passage === undefined ? undefined : index.positions.get(last.passage);
  const mentions = position === undefined ? undefined : index.mentions[position];
  const followUp = readFollowUp(question, index);
  if (last === undefined || mentions === undefined || followUp.kind !== 'same-thing')
    return undefined;
  const named = index.findNames(toTerms(last.question)).map(({ entity }) => entity);
  const shown = [...mentions.about].find(
    ({ article }) => article !== undefined && last.passage?.startsWith(`${article}#`),
  );
  if (shown === undefined || named.includes(shown) || shown.kind === 'person') return undefined;
  return fillIn(question, followUp.pronoun, shown.name);
}
