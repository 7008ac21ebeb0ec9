import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import { isStopTerm } from '../../is-stop-term.ts';
import { toTerms } from '../../terms.ts';
import type { Entity, Turn } from '../../types.ts';
import { findCounterpart } from './find-counterpart.ts';
import type { Pronoun } from './read-follow-up.ts';

/** What stands in so large a share of the passages is what all of them are about. */
const topicShare = 0.2;
const pointing = /\b(?:he|him|his|she|her|hers|its?|they|them|their|theirs|that|this)\b/iu;

/** Whom or what a thread is about, latest first: what a question named, then what its answer was about. */
export function findSubject(
  thread: readonly Turn[],
  pronoun: Pronoun | undefined,
  index: Index,
): string | undefined {
  const latest = thread.toReversed();
  // “Who would pay for that?” is about what was said before it, and not about who its answer names.
  const own = (turn: Turn) => toSubject(turn, pronoun, index, !pointing.test(turn.question));
  return (
    findFirst(latest, own) ?? findFirst(latest, (turn) => toSubject(turn, pronoun, index, true))
  );
}

function findFirst(
  turns: readonly Turn[],
  find: (turn: Turn) => string | undefined,
): string | undefined {
  for (const turn of turns) {
    const found = find(turn);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toSubject(
  turn: Turn,
  pronoun: Pronoun | undefined,
  index: Index,
  alsoShown: boolean,
): string | undefined {
  const named = index.findNames(toTerms(turn.question)).map(({ entity }) => entity);
  if (pronoun?.to === 'counterpart') return findCounterpart(named, index)?.name;
  const fits = (entity: Entity) => isFor(entity, pronoun);
  const first = named.find((entity) => fits(entity) && entity.kind !== 'place');
  if (first !== undefined) return first.name;
  const place = named.find(fits);
  if (place !== undefined && isAllAbout(turn.question, index)) return place.name;
  const phrase = pronoun?.noun === undefined ? toPhrase(turn.question, named) : undefined;
  const topic = pronoun?.to === 'thing' ? toTopic(turn.question, index) : undefined;
  const shown = alsoShown ? fromPassage(turn, fits, index)?.name : undefined;
  return phrase ?? topic ?? shown ?? place?.name;
}

/** “The tunnel”, where everything is about one. */
function toTopic(question: string, { frequency, passages }: Index): string | undefined {
  const words = question.match(/(?<=\bthe )\p{L}+\b/giu) ?? [];
  const topic = words.find((word) => {
    const [term] = toTerms(word);
    return term !== undefined && frequency(term.term) > topicShare * passages.length;
  });
  return topic === undefined ? undefined : `the ${topic}`;
}

/** “Where is Little Diomede?” says nothing but the name. */
function isAllAbout(question: string, index: Index): boolean {
  const terms = toTerms(question);
  const named = new Set(index.findNames(terms).flatMap((name) => name.terms));
  return terms.every(({ term }) => named.has(term) || isStopTerm(term) || isCommonTerm(term));
}

/** “the railway to Magadan”: a thing that a place is only part of. */
function toPhrase(question: string, named: readonly Entity[]): string | undefined {
  for (const { name, also } of named.filter(({ kind }) => kind !== 'person')) {
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

function isFor({ kind, name, also }: Entity, pronoun: Pronoun | undefined): boolean {
  const { noun } = pronoun ?? {};
  if (noun !== undefined) {
    const [wanted] = toTerms(noun);
    return [name, ...also].some((form) => toTerms(form).some(({ term }) => term === wanted?.term));
  }
  switch (pronoun?.to) {
    case 'person':
      return kind === 'person';
    case 'thing':
      return kind !== 'person' && kind !== 'people' && kind !== 'term';
    default:
      return kind !== 'term';
  }
}
