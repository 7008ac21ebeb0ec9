import type { Query } from '../../types.ts';
import type { SentenceMatch } from '../compare-terms.ts';
import { coverage } from '../coverage.ts';
import { hasType } from '../has-type.ts';
import type { Lookup } from '../lookup.ts';
import type { Feature } from './feature.ts';

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
