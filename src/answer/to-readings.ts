import type { Index } from '../ingest/open-index.ts';
import { isCommonTerm } from '../is-common-term.ts';
import { toTerms } from '../terms.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Turn } from '../types.ts';
import { dropFillers } from './drop-fillers.ts';
import { type Continued, continueThread } from './resolve/continue-thread.ts';
import { joinQuestions } from './resolve/join-questions.ts';
import { namesThing } from './resolve/names-thing.ts';
import { resolve } from './resolve/resolve.ts';

/** One way to take a question. */
export type Reading = {
  readonly asked: string;
  /** The same, where its subject was filled in. */
  readonly understood?: string;
  /** Whether it leaves out what may be a mistake: it counts only where the others find nothing. */
  readonly leavesOut?: boolean;
  /** What the thread showed last: only its article is looked at, for what the question says itself. */
  readonly within?: Continued['within'];
};

/** Where a sentence ends, or what leads up to a question. */
const parting =
  /(?<=[\p{Ll}\p{N}]{3}[.!?…])["”')]*\s+|(?<=[\p{Ll}\p{N}]{2}\?)\s+|(?<=[\p{L}\p{N}]{2}):\s+/u;
const asking =
  /\?|\b(?:what|which|who|whom|whose|when|where|why|how)\b|^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must)\b/iu;
/** What is said to be so before something is asked: “Since he agreed, when …”, “He agreed, so when …”. */
const clause =
  /^\W*(?:since|now that|given that|seeing that|as|because|after|with)?\s*(.{8,}?),\s+(?:(?:so|then|and|but)\s+)?(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can)\b.{4,}$/iu;
/** Ways to ask that take for granted what is named; there a number may be the asker's mistake. */
const presuming =
  /\b(?:why|since|now that|given that|because|how come|even though|if (?:the|it|he|she|they))\b|,\s*(?:so|then)\b|\bwhen\s+(?:he|she|they|it|the)\b/iu;
const numbers =
  /(?:[$€£]\s?)?\b\d[\d.,]*(?:\s?(?:bn|billion|million|trillion|%|percent))?(?=\W|$)/giu;
/** Whom or what it means must have been said before. */
const pointing = /\b(?:he|him|his|she|her|hers|they|them|their|theirs|that|those)\b/iu;
/** Longer texts are no question with something around it. */
const longest = 600;
/** A question that can stand alone, and is no longer, may still be about what was shown last. */
const longestNew = 80;
/** With fewer words of weight nothing is left to be asked. */
const fewest = 3;
/** Of so many sentences that ask, the first are tried. */
const most = 2;

/**
 * The ways to take a question: as a whole, with what it leaves out filled in from the thread; and each
 * of its sentences that asks something by itself, what stands before it taken as said before.
 */
export function toReadings(
  question: string,
  thread: readonly Turn[],
  index: Index,
): readonly Reading[] {
  const parts =
    question.length > longest ? [] : dropFillers(question).split(parting).filter(isSaid);
  const whole = toReading(question, thread, index);
  const continued = toContinued(question, whole, thread, index);
  if (whole.understood !== undefined) {
    const joined = toJoined(question, thread);
    // “By whom?” asks about all that was said, “and its depth?” about the thing.
    return toKeptTerms(question).every(isCommonTerm) && joined.length > 0
      ? [...joined, ...continued]
      : [whole, ...joined.map((reading) => ({ ...reading, leavesOut: true })), ...continued];
  }
  if (continued.length > 0) return [whole, ...continued];
  if (parts.length < 2) return [whole, ...toCorrectable(whole, index)];
  const asked = parts.flatMap((part, place) => {
    if (!asking.test(part) || toKeptTerms(part).every(isCommonTerm)) return [];
    const before = parts.slice(0, place).join(' ');
    const said = before === '' ? thread : [...thread, { question: before }];
    const reading = toReading(part, said, index);
    return reading.understood === undefined && !standsAlone(part) ? [] : [reading];
  });
  return [whole, ...asked.slice(0, most), ...toCorrectable(whole, index)];
}

/**
 * What a question takes for granted may be mistaken, and the mistake must not hide what is known: it is
 * asked without its numbers, without whom it names, and what it says to be so by itself.
 */
function toCorrectable({ asked, ...rest }: Reading, index: Index): readonly Reading[] {
  if (asked.length > longest || !presuming.test(asked)) return [];
  const [, said] = clause.exec(asked) ?? [];
  const bare = asked.replace(numbers, ' ');
  const nameless = dropPersons(said ?? bare, index);
  const texts = [...(said === undefined ? [] : [said, said.replace(numbers, ' ')]), bare, nameless];
  return [...new Set(texts)]
    .filter((text) => text !== asked && toKeptTerms(text).length >= fewest)
    .map((text) => ({ ...rest, asked: text, leavesOut: true }));
}

function dropPersons(text: string, index: Index): string {
  const terms = toTerms(text);
  const dropped = new Set<number>();
  for (const { entity, start, terms: name } of index.findNames(terms)) {
    if (entity.kind === 'person') for (const place of name.keys()) dropped.add(start + place);
  }
  return terms
    .filter((_, place) => !dropped.has(place))
    .map(({ word }) => word)
    .join(' ');
}

/** “Was it lifted?” may be about all that was asked before, and not about a thing that it named. */
function toJoined(question: string, thread: readonly Turn[]): readonly Reading[] {
  const before = thread.at(-1)?.question ?? '';
  if (before === '' || before.length + question.length > longest) return [];
  const asked = `${question.replace(/[\s?!.]*$/u, '')} (${before})`;
  const understood = toUnderstood(joinQuestions(before, question) ?? asked);
  return [{ asked, understood }];
}

/**
 * What the last reply showed may be what is asked about next: as well as a place, which may only be
 * where it happened, and where a thing that the last question named leads nowhere.
 */
function toContinued(
  question: string,
  { understood }: Reading,
  thread: readonly Turn[],
  index: Index,
): readonly Reading[] {
  const isNew = understood === undefined;
  if (isNew && (question.length > longestNew || index.findNames(toTerms(question)).length > 0))
    return [];
  const continued = continueThread(question, toSaid(thread, index), isNew);
  if (continued === undefined) return [];
  const rank = namesThing(understood ?? '', index) ? { leavesOut: true } : {};
  return [{ ...continued, ...rank, understood: toUnderstood(continued.asked) }];
}

/** What was said last, in full. */
function toSaid(thread: readonly Turn[], index: Index): Turn | undefined {
  const last = thread.at(-1);
  if (last === undefined) return undefined;
  return { ...last, question: resolve(last.question, thread.slice(0, -1), index) ?? last.question };
}

function toUnderstood(joined: string): string {
  return `${joined.replace(/[\s?!.]*$/u, '')}?`;
}

function toReading(question: string, thread: readonly Turn[], index: Index): Reading {
  const understood = resolve(question, thread, index);
  return understood === undefined ? { asked: question } : { asked: understood, understood };
}

/** “Name?” and “Who came up with that?” ask nothing without what was said before. */
function standsAlone(part: string): boolean {
  return !pointing.test(part) && toKeptTerms(part).length > 1;
}

function isSaid(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}
