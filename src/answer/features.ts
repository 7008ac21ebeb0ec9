import type { Entity, Query } from '../types.ts';
import type { SentenceMatch } from './compare.ts';
import { hasType } from './has-type.ts';
import type { Lookup } from './lookup.ts';
import type { Contender } from './rerank.ts';

/** A passage as the features see it. */
export type PassageView = {
  readonly contender: Contender;
  /** The best passage's score. */
  readonly bestScore: number;
  readonly query: Query;
};

/** A sentence as the features see it. */
export type SentenceView = {
  readonly text: string;
  readonly match: SentenceMatch;
  /** The sentence before it in the passage. */
  readonly before: SentenceMatch | undefined;
  /** Of the passage's title and heading. */
  readonly title: SentenceMatch;
  readonly lookup: Lookup;
  readonly query: Query;
  /** As it was asked. */
  readonly question: string;
};

/** One thing that speaks for a passage or a sentence, or against it; each is 0–1, times its weight. */
export type Feature<View> = {
  readonly name: string;
  readonly weight: number;
  readonly measure: (view: View) => number;
};

/*
 * What makes a sentence the answer. Weighed by hand: few, coarse weights, each of which a reader can
 * doubt and try (`npm run evaluate`).
 */

/** What speaks for all sentences of a passage. */
export const passageFeatures: readonly Feature<PassageView>[] = [
  {
    name: 'passage',
    weight: 5,
    measure: ({ contender, bestScore }) => (bestScore > 0 ? contender.score / bestScore : 0),
  },
  { name: 'phrasing', weight: 6, measure: ({ contender }) => contender.phrasing },
  {
    name: 'names',
    weight: 3,
    measure: ({ contender, query }) => toNamed(contender, query.names),
  },
  {
    // What is said of another tunnel is no answer about the one that is meant.
    name: 'about another',
    weight: -1.5,
    measure: ({ contender, query }) => (isAboutAnother(contender, query.names) ? 1 : 0),
  },
  {
    // That something is not known answers only who asks for that very thing.
    name: 'not known',
    weight: -1.5,
    measure: ({ contender: { passage, phrasing } }) => (passage.unknown ? 1 - phrasing : 0),
  },
];

/** What speaks for one sentence of a passage. */
export const sentenceFeatures: readonly Feature<SentenceView>[] = [
  { name: 'words', weight: 4.8, measure: ({ match, lookup }) => coverage(lookup, match) },
  {
    // A sentence leans on its title and on the one before: “It opened in 1994.”
    name: 'words in context',
    weight: 5,
    measure: ({ match, before, title, lookup }) =>
      coverage(lookup, match, title, ...(before ? [before] : [])),
  },
  {
    name: 'neighbouring words',
    weight: 0.8,
    measure: ({ match, lookup: { pairs } }) =>
      pairs.size === 0 ? 0 : match.pairs.size / pairs.size,
  },
  {
    name: 'density',
    weight: 0.8,
    measure: ({ match }) => (match.length === 0 ? 0 : match.exact.size / match.length),
  },
  {
    name: 'answer type',
    weight: 2,
    measure: ({ text, query, question }) => hasType(text, query.expects, question),
  },
  {
    // Long sentences have many words by chance; BM25 takes their length into account.
    name: 'sentence score',
    weight: 1,
    measure: ({ match, lookup: { total } }) => (total > 0 ? match.score / total : 0),
  },
  {
    // “It has a height of 188 m” tells about what was named before, so its own words are fewer.
    name: 'leaning start',
    weight: 0.5,
    measure: ({ text }) => (leaningStart.test(text) ? 1 : 0),
  },
  { name: 'first sentence', weight: 0.5, measure: ({ before }) => (before ? 0 : 1) },
];

const leaningStart = /^(?:It|They|He|She|This|That|These|Those|His|Her|Their|Its)\b/u;

/**
 * Share of the query's weight that stands in any of the matches, 0–1; words that stand in for one of
 * the query's count by their likeness.
 */
export function coverage(
  { weights, total }: Lookup,
  ...matches: readonly Pick<SentenceMatch, 'exact' | 'near'>[]
): number {
  let found = 0;
  for (const [number, weight] of weights) {
    let share = 0;
    for (const { exact, near } of matches) {
      share = Math.max(share, exact.has(number) ? 1 : (near.get(number) ?? 0));
    }
    found += share * weight;
  }
  return total > 0 ? found / total : 0;
}

/** Share of the names that the passage is about; one that it only mentions counts half. */
function toNamed({ mentions: { about, inText } }: Contender, names: readonly Entity[]): number {
  if (names.length === 0) return 0;
  const each = names.map((name) => (about.has(name) ? 1 : inText.has(name) ? 0.5 : 0));
  return each.reduce<number>((sum, value) => sum + value, 0) / names.length;
}

/** Whether the passage's article is mainly about something else than what is named. */
function isAboutAnother(
  { passage, mentions: { about } }: Contender,
  names: readonly Entity[],
): boolean {
  const article = passage.id.slice(0, passage.id.indexOf('#'));
  const own = [...about].filter((entity) => entity.article === article);
  return own.length > 0 && !own.some((entity) => names.includes(entity));
}
