import type { Entity, Query } from '../../types.ts';
import type { Contender } from '../rerank.ts';
import type { Feature } from './feature.ts';

/** A passage as the features see it. */
export type PassageView = {
  readonly contender: Contender;
  /** The best passage's score. */
  readonly bestScore: number;
  readonly query: Query;
};

/** What speaks for all sentences of a passage. */
export const passageFeatures: readonly Feature<PassageView>[] = [
  {
    name: 'passage',
    weight: 5,
    measure: ({ contender, bestScore }) => (bestScore > 0 ? contender.score / bestScore : 0),
  },
  { name: 'phrasing', weight: 5, measure: ({ contender }) => contender.phrasing },
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
    weight: -3,
    measure: ({ contender: { passage, phrasing } }) => (passage.unknown ? 1 - phrasing : 0),
  },
];

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
