import type { AnswerType, Entity } from '../types.ts';
import type { SentenceMatch } from './compare.ts';
import { hasType } from './has-type.ts';
import type { Lookup } from './lookup.ts';
import type { Contender } from './rerank.ts';

/** A sentence as the features see it. */
export type SentenceView = {
  readonly text: string;
  readonly match: SentenceMatch;
  /** The sentence before it in the passage. */
  readonly before: SentenceMatch | undefined;
  readonly contender: Contender;
  /** The best passage's score. */
  readonly bestScore: number;
  readonly lookup: Lookup;
  readonly expects: AnswerType;
  readonly question: string;
  readonly names: readonly Entity[];
};

/** One thing that speaks for a sentence; each is 0–1. */
export type Feature = {
  readonly name: string;
  readonly weight: number;
  readonly measure: (view: SentenceView) => number;
};

/**
 * What makes a sentence the answer. Weighed by hand: few, coarse weights, each of which a reader can
 * doubt and try (`npm run evaluate`).
 */
export const features: readonly Feature[] = [
  {
    name: 'words',
    weight: 4.8,
    measure: ({ match, lookup }) => softCoverage(lookup, match),
  },
  {
    // A sentence leans on its title and on the one before: “It opened in 1994.”
    name: 'words in context',
    weight: 5,
    measure: ({ match, before, contender, lookup }) =>
      coverage(lookup, match, contender.title, ...(before ? [before] : [])),
  },
  {
    name: 'passage',
    weight: 5,
    measure: ({ contender, bestScore }) => (bestScore > 0 ? contender.score / bestScore : 0),
  },
  {
    name: 'phrasing',
    weight: 6,
    measure: ({ contender }) => contender.phrasing,
  },
  {
    name: 'names',
    weight: 3,
    measure: ({ contender, names }) => toNamed(contender, names),
  },
  {
    // What is said of another tunnel is no answer about the one that is meant.
    name: 'about another',
    weight: -1.5,
    measure: ({ contender, names }) => (isAboutAnother(contender, names) ? 1 : 0),
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
    weight: 1.2,
    measure: ({ text, expects, question }) => hasType(text, expects, question),
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
  {
    name: 'first sentence',
    weight: 0.5,
    measure: ({ before }) => (before ? 0 : 1),
  },
];

const leaningStart = /^(?:It|They|He|She|This|That|These|Those|His|Her|Their|Its)\b/u;

/** Share of the query's weight that stands in any of the matches, 0–1. */
export function coverage(
  { weights, total }: Lookup,
  ...matches: readonly Pick<SentenceMatch, 'exact'>[]
): number {
  let found = 0;
  for (const [number, weight] of weights) {
    if (matches.some(({ exact }) => exact.has(number))) found += weight;
  }
  return total > 0 ? found / total : 0;
}

/** The same, words that stand in for one of the query's counting by their likeness. */
function softCoverage({ weights, total }: Lookup, { exact, near }: SentenceMatch): number {
  let found = 0;
  for (const [number, weight] of weights) {
    found += exact.has(number) ? weight : weight * (near.get(number) ?? 0);
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
