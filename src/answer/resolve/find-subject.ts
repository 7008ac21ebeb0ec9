import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import { isStopTerm } from '../../is-stop-term.ts';
import { toTerms } from '../../terms.ts';
import type { Entity, Turn } from '../../types.ts';
import type { Pronoun } from './read-follow-up.ts';

/** Whom or what a thread is about, latest first: what a question named, then what its answer was about. */
export function findSubject(
  thread: readonly Turn[],
  pronoun: Pronoun | undefined,
  index: Index,
): string | undefined {
  for (const turn of [...thread].reverse()) {
    const subject = toSubject(turn, pronoun, index);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

function toSubject(turn: Turn, pronoun: Pronoun | undefined, index: Index): string | undefined {
  const named = index.findNames(toTerms(turn.question)).map(({ entity }) => entity);
  const fits = (entity: Entity) => isFor(entity, pronoun);
  const first = named.find((entity) => fits(entity) && entity.kind !== 'place');
  if (first !== undefined) return first.name;
  const place = named.find(fits);
  if (place !== undefined && isAllAbout(turn.question, index)) return place.name;
  return toPhrase(turn.question, named) ?? fromPassage(turn, fits, index)?.name ?? place?.name;
}

/** “Where is Little Diomede?” says nothing but the name. */
function isAllAbout(question: string, index: Index): boolean {
  const terms = toTerms(question);
  const named = new Set(index.findNames(terms).flatMap((name) => name.terms));
  return terms.every(({ term }) => named.has(term) || isStopTerm(term) || isCommonTerm(term));
}

/** “the railway to Magadan”: a thing that a place is only part of. */
function toPhrase(question: string, named: readonly Entity[]): string | undefined {
  for (const { name, also } of named) {
    for (const form of [name, ...also]) {
      const words = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
      const phrase = new RegExp(
        `\\bthe (?:[\\p{L}-]+ ){1,3}(?:to|of|in|from|between|across|under) (?:the )?${words}`,
        'iu',
      );
      const [found] = phrase.exec(question) ?? [];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function fromPassage(
  turn: Turn,
  fits: (entity: Entity) => boolean,
  index: Index,
): Entity | undefined {
  const position = turn.passage === undefined ? undefined : index.positions.get(turn.passage);
  const mentions = position === undefined ? undefined : index.mentions[position];
  if (mentions === undefined) return undefined;
  return [...mentions.about].find(fits) ?? [...mentions.inText].find(fits);
}

function isFor({ kind }: Entity, pronoun: Pronoun | undefined): boolean {
  switch (pronoun?.to) {
    case 'person':
      return kind === 'person';
    case 'thing':
      return kind !== 'person' && kind !== 'people' && kind !== 'term';
    default:
      return kind !== 'term';
  }
}
