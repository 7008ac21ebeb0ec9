import { toTerms } from '../terms.ts';

/** Words that say the same of whoever it may be, of a plan's state, or of what somebody thinks of it. */
const alike: readonly string[] = [
  'i you we anyone',
  'live lives',
  'support endorse welcome praise love keen enthusiastic excited favour favor pleased happy thrilled fan',
  'agree accept approve consent okay',
  'reject refuse dismiss decline oppose criticise criticize condemn',
];
/** What is said in the first words could not be so if that in the second were not. */
const before: readonly (readonly [later: string, earlier: string])[] = [
  ['finish complete open inaugurate', 'build construct'],
  ['passenger rider', 'open inaugurate'],
];

const implied = toImplied();

/**
 * The terms that a term implies: whoever opened a tunnel has built it, so that where it is a mistake that a
 * tunnel was built, it is one that it was opened. Empty for terms of anything else.
 */
export function impliedTerms(term: string): readonly string[] {
  return implied.get(term) ?? [];
}

function toImplied(): ReadonlyMap<string, readonly string[]> {
  const pairs = [...alike.map((words) => [words, words] as const), ...before];
  const all = new Map<string, readonly string[]>();
  for (const [words, others] of pairs) {
    for (const { term } of toTerms(words)) {
      const more = toTerms(others).map((other) => other.term);
      all.set(term, [...(all.get(term) ?? []), ...more.filter((other) => other !== term)]);
    }
  }
  return all;
}
