import type { Entity, Query } from '../../types.ts';
import type { Contender } from '../rerank.ts';
import type { Feature } from './feature.ts';

/** A passage as the features see it. */
export type PassageView = {
  readonly contender: Contender;
  /** The best passage's score. */
  readonly bestScore: number;
  readonly query: Query;
  /** What the knowledge is about, where the glossary has it: meant where nothing is named. */
  readonly subject: Entity | undefined;
};

/** From this probability on, nothing but a phrasing can be meant. */
const certain = 0.97;

/** What speaks for all sentences of a passage. */
export const passageFeatures: readonly Feature<PassageView>[] = [
  {
    name: 'passage',
    weight: 5,
    measure: ({ contender, bestScore }) => (bestScore > 0 ? contender.score / bestScore : 0),
  },
  { name: 'phrasing', weight: 5, measure: ({ contender }) => contender.phrasing },
  {
    // Words of grammar and small talk weigh nothing, but “is it approved” is known word for word.
    name: 'known wording',
    weight: 12,
    measure: ({ contender }) => (contender.phrasing >= certain ? 1 : 0),
  },
  {
    name: 'names',
    weight: 3,
    measure: ({ contender, query: { names }, subject }) => toNamed(contender, names, subject),
  },
  {
    // What is said of another tunnel is no answer about the one that is meant.
    name: 'about another',
    weight: -1.5,
    measure: ({ contender, query: { names }, subject }) =>
      isAboutAnother(contender, names, subject) ? 1 : 0,
  },
  {
    // “The tunnel” is none of those that it may be compared with.
    name: 'not the subject',
    weight: -1.5,
    measure: ({ contender, query: { names }, subject }) =>
      subject !== undefined && isAboutPeer(contender, names, subject) ? 1 : 0,
  },
  {
    // That something is not known answers only who asks for that very thing.
    name: 'not known',
    weight: -3,
    measure: ({ contender: { passage, phrasing } }) => (passage.unknown ? 1 - phrasing : 0),
  },
];

/** Share of the names that the passage is about; one that it only mentions counts half. */
function toNamed(
  contender: Contender,
  names: readonly Entity[],
  subject: Entity | undefined,
): number {
  if (names.length === 0) return 0;
  const { about, inText } = contender.mentions;
  const each = names.map((name) => {
    // Most passages are about the subject without its name.
    if (name === subject) return isAboutPeer(contender, [], name) ? 0 : 1;
    return about.has(name) ? 1 : inText.has(name) ? 0.5 : 0;
  });
  return each.reduce<number>((sum, value) => sum + value, 0) / names.length;
}

/** Whether the passage's article is mainly about something else than what is named. */
function isAboutAnother(
  contender: Contender,
  names: readonly Entity[],
  subject: Entity | undefined,
): boolean {
  const own = toOwn(contender);
  return own.length > 0 && !own.some((entity) => entity === subject || names.includes(entity));
}

/** What the subject may be taken for. */
const peers: ReadonlySet<string> = new Set(['tunnel', 'bridge', 'railway', 'project']);

/** Whether nothing but the subject is meant, and the passage's article is about another such thing. */
function isAboutPeer(contender: Contender, names: readonly Entity[], subject: Entity): boolean {
  if (names.some((name) => name !== subject)) return false;
  const own = toOwn(contender);
  return own.some(({ kind }) => peers.has(kind)) && !own.includes(subject);
}

function toOwn({ passage, mentions: { about } }: Contender): readonly Entity[] {
  const article = passage.id.slice(0, passage.id.indexOf('#'));
  return [...about].filter((entity) => entity.article === article);
}
