import type { Mentions } from '../ingest/to-mentions.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Entity, Query } from '../types.ts';

/**
 * Share of the names in a question that a passage has, 1 where there are none. Names weigh as much as
 * their words; a passage has one that it mentions, or of which it has all words that were typed.
 */
export function namedShare(
  { names, terms }: Query,
  { about, inText }: Mentions,
  has: (term: string) => boolean,
): number {
  let all = 0;
  let held = 0;
  for (const name of names) {
    const nameTerms = toNameTerms(name);
    const own = terms.filter(({ term }) => nameTerms.has(term));
    const weight = own.reduce((sum, term) => sum + term.weight, 0);
    all += weight;
    if (about.has(name) || inText.has(name) || own.every(({ term }) => has(term))) held += weight;
  }
  return all > 0 ? held / all : 1;
}

function toNameTerms({ name, also }: Entity): ReadonlySet<string> {
  return new Set([name, ...also].flatMap((form) => toKeptTerms(form)));
}
