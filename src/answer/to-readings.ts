import type { Index } from '../ingest/open-index.ts';
import { isCommonTerm } from '../is-common-term.ts';
import { toTerms } from '../terms.ts';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Turn } from '../types.ts';
import { dropFillers } from './drop-fillers.ts';
import { expectedType } from './expected-type.ts';
import { asksOfMatter } from './resolve/asks-of-matter.ts';
import { type Continued, continueThread } from './resolve/continue-thread.ts';
import { joinQuestions } from './resolve/join-questions.ts';
import { namesThing } from './resolve/names-thing.ts';
import { resolve } from './resolve/resolve.ts';
import { resolveByShown } from './resolve/resolve-by-shown.ts';

/** One way to take a question. */
export type Reading = {
  readonly asked: string;
  /** The same, where its subject was filled in. */
  readonly understood?: string;
  /** Whether it leaves out what may be a mistake: it counts only where the others find nothing. */
  readonly leavesOut?: boolean;
  /** Whether it is what the question says to be so, which is an answer only where it is not. */
  readonly states?: boolean;
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
  /^\W*(?:(?:so|but|and|well)\b\W*)?(?:since|now that|given(?: that)?|seeing(?: that| as)?|considering(?: that)?|as|because|after|with)?\s*(.{8,}?),\s+(?:(?:so|then|and|but)\s+)?(?:what|which|who|whose|when|where|why|how|(?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|must|wo|ca)(?:n['’]?t)?)\b.{4,}$/iu;
/** What is said to be so, and to be agreed to: “He agreed, right?” */
const tagged =
  /^\W*(?:(?:so|but|and|well)\b\W*)?(?:since|as)?\s*(.{8,}?)(?:[,;.!–-]\s*(?:no|right|correct|yes|yeah|eh|huh|am i r\w+|is(?:n['’]?t)? (?:it|that)(?: (?:so|right|true|correct|the case))?|(?:is|are|was|were|do|does|did|has|have|had|can|could|would|will|ca|wo)n['’]?t (?:it|he|she|they|there|you|we)))[?!. ]*$/iu;
/** Ways to ask that take for granted what is named; there a number may be the asker's mistake. */
const presuming =
  /\b(?:why|since|now that|given|seeing (?:that|as)|considering|because|how come|even though|if (?:the|it|he|she|they))\b|,\s*(?:so|then)\b|\bwhen\s+(?:he|she|they|it|the)\b/iu;
const imagined = /^(?:if|suppose|supposing|imagine|say|what|which|who|when|where|why|how)\b/iu;
/** When what is asked for is taken to be, of a question that asks when. */
const time =
  /\bin (?:the )?(?:year )?(?:(?:early|mid|late)[ -])?(?:\d{4}|\d{2,4}['’]?s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\b/giu;
const spaces = / {2,}/gu;
/** What somebody thinks is asked of that person, however unknown. */
const thinking =
  /\b(?:says?|said|thinks?|thought|believes?|likes?|wants?|opposes?|supports?|backs?|praises?|criticis\w*|doubts?|hates?|loves?)\b/iu;
/** Names of somebody: words with capitals, one after the other. */
const capitals = /(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+/gu;
const numbers =
  /(?:[$€£]\s?)?\b\d[\d.,]*(?:\s?(?:bn|billion|million|trillion|%|percent))?(?=\W|$)/giu;
/** Whom or what it means must have been said before. */
const pointing = /\b(?:he|him|his|she|her|hers|they|them|their|theirs|that|those)\b/iu;
/** What everything is about needs no other word. */
const itself = /\b(?:it|its)\b/iu;
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
  // “By whom?” asks about all that was said, “and its depth?” about the thing.
  const ofMatter = asksOfMatter(question, thread, index);
  const continued = toContinued(question, whole, ofMatter, thread, index);
  const joined = toJoined(question, thread, index);
  const shown = toShown(question, thread, index);
  const isOfThing = shown.some(({ asked }) => namesThing(asked, index));
  const alone = isOfThing ? [] : toAlone(question, thread, index);
  if (ofMatter && joined.length > 0)
    return [...(shown.length > 0 ? shown : joined), ...alone, ...continued];
  if (whole.understood !== undefined) {
    const others = [...joined, ...shown].map((reading) => ({ ...reading, leavesOut: true }));
    return [whole, ...others, ...alone, ...continued];
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

/** After a question that named nothing, “how deep is it?” may be asked of what everything is about. */
function toAlone(question: string, thread: readonly Turn[], index: Index): readonly Reading[] {
  const last = thread.at(-1);
  const isFree = last !== undefined && !namesThing(last.question, index);
  return isFree && itself.test(question) ? [{ asked: question }] : [];
}

/**
 * What a question takes for granted may be mistaken, and the mistake must not hide what is known: it is
 * asked without its numbers, without whom it names, without when and where that is taken to be, and what
 * it says to be so by itself.
 */
function toCorrectable({ asked, ...rest }: Reading, index: Index): readonly Reading[] {
  if (asked.length > longest) return [];
  const said = toSaidFirst(asked);
  const stated = said === undefined ? [] : [said, said.replace(numbers, ' ')];
  const bare = asked.replace(numbers, ' ');
  const nameless = dropPersons(dropStrangers(said ?? bare, index), index);
  const others = namesThing(nameless, index) ? [bare, nameless] : [bare];
  const texts = [
    ...(presuming.test(asked) || said !== undefined ? [...stated, ...others] : []),
    ...(expectedType(asked) === 'date' ? [asked.replace(time, ' ').replace(spaces, ' ')] : []),
    dropPlace(asked, index),
  ];
  return [...new Set(texts)]
    .filter((text) => text !== asked && toKeptTerms(text).length >= fewest)
    .map((text) => ({ ...rest, asked: text, leavesOut: true, states: stated.includes(text) }));
}

/** What a question says to be so, apart from what it asks. */
function toSaidFirst(asked: string): string | undefined {
  const said =
    tagged.exec(asked)?.[1] ?? (presuming.test(asked) ? clause.exec(asked)?.[1] : undefined);
  return said === undefined || imagined.test(said) ? undefined : said;
}

/** “Where in Sweden does the tunnel end?” asks where it ends. */
function dropPlace(text: string, index: Index): string {
  const rest = text.replace(/^\W*where (?:exactly )?in (?:the )?/iu, '');
  if (rest === text) return text;
  const terms = toTerms(rest);
  const [name, ...others] = index.findNames(terms);
  if (name?.start !== 0 || others.every(({ entity }) => entity.kind === 'place')) return text;
  const left = terms.slice(name.terms.length).map(({ word }) => word);
  return `where ${left.join(' ')}`;
}

/** Leaves out who is unknown here, unless it is asked what that person thinks. */
function dropStrangers(text: string, index: Index): string {
  if (thinking.test(text)) return text;
  const left = text.replace(capitals, (name) => {
    const terms = toTerms(name);
    const isKnown = terms.every(({ term }) => index.frequency(term) > 0);
    return isKnown || index.findNames(terms).length > 0 ? name : ' ';
  });
  return left.replace(spaces, ' ');
}

function dropPersons(text: string, index: Index): string {
  const terms = toTerms(text);
  const dropped = new Set<number>();
  for (const { entity, start, terms: name } of index.findNames(terms)) {
    if (entity.kind === 'person') for (const place of name.keys()) dropped.add(start + place);
  }
  if (dropped.size === 0) return text;
  return terms
    .filter((_, place) => !dropped.has(place))
    .map(({ word }) => word)
    .join(' ');
}

/** “Was it lifted?” may be about all that was asked before, and not about a thing that it named. */
function toJoined(question: string, thread: readonly Turn[], index: Index): readonly Reading[] {
  const before = toSaid(thread, index)?.question ?? '';
  if (before === '' || before.length + question.length > longest) return [];
  const asked = `${question.replace(/[\s?!.]*$/u, '')} (${before})`;
  const understood = toUnderstood(joinQuestions(before, question) ?? asked);
  return [{ asked, understood }];
}

/** It may be about what the last reply was about, and the last question did not name. */
function toShown(question: string, thread: readonly Turn[], index: Index): readonly Reading[] {
  const understood = resolveByShown(question, thread.at(-1), index);
  return understood === undefined ? [] : [{ asked: understood, understood }];
}

/**
 * What the last reply showed may be what is asked about next: as well as what the last question named,
 * which may only be where or with whom it happened.
 */
function toContinued(
  question: string,
  { understood }: Reading,
  ofMatter: boolean,
  thread: readonly Turn[],
  index: Index,
): readonly Reading[] {
  const isNew = understood === undefined && !ofMatter;
  if (isNew && (question.length > longestNew || index.findNames(toTerms(question)).length > 0))
    return [];
  const continued = continueThread(question, toSaid(thread, index), isNew);
  if (continued === undefined) return [];
  return [{ ...continued, understood: toUnderstood(continued.asked) }];
}

/** What was said last, in full. */
function toSaid(thread: readonly Turn[], index: Index): Turn | undefined {
  const last = thread.at(-1);
  if (last === undefined) return undefined;
  const before = thread.slice(0, -1);
  return { ...last, question: toFull(last.question, before, index) };
}

function toFull(question: string, thread: readonly Turn[], index: Index): string {
  const asked = thread.at(-1)?.question;
  const joined =
    asked !== undefined && asksOfMatter(question, thread, index)
      ? joinQuestions(asked, question)
      : undefined;
  return joined ?? resolve(question, thread, index) ?? question;
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
