import type { Index } from '../../ingest/open-index.ts';
import { isCommonTerm } from '../../is-common-term.ts';
import { isStopTerm } from '../../is-stop-term.ts';
import type { FoundName } from '../../names/create-name-finder.ts';
import { type Term, toTerms } from '../../terms.ts';
import { isEnglish } from '../is-english.ts';

/** What a question leaves out. */
export type FollowUp =
  /** Nothing. */
  | { readonly kind: 'alone' }
  /** All but a name: “and Musk?” */
  | { readonly kind: 'other-thing'; readonly name: string }
  /** All but what it adds to the last question: “and in feet?” */
  | { readonly kind: 'added'; readonly phrase: string }
  /** What it is about, which is all that was asked: “since what year?” */
  | { readonly kind: 'same-matter' }
  /** Whom or what it is about, perhaps with a word that points back to it. */
  | { readonly kind: 'same-thing'; readonly pronoun: Pronoun | undefined };

/** A word that points back, and what it can point to. */
export type Pronoun = {
  readonly word: string;
  readonly to: 'person' | 'thing' | 'any' | 'counterpart';
  /** What is pointed to must have this in its name: “that bridge”. */
  readonly noun?: string;
};

const leadIn = /^\W*(?:and|but|or|so|also|then)\b/iu;
const whatAbout = /^\W*(?:(?:and|but|or|so|then|ok(?:ay)?)\W+)*(?:what|how) about\b/iu;
/** “those are the …” begins a statement. */
const notSaying = '(?!\\s+(?:is|was|are|were)\\s+(?:a|an|no|any|some|the)\\b)';
const pronouns: readonly (readonly [pattern: RegExp, to: Pronoun['to']])[] = [
  [/\b(?:he|him|his|she|her|hers)\b/iu, 'person'],
  [/\bthe other(?: one)?(?=\W*$)/iu, 'counterpart'],
  [/\b(?:its|it)\b/iu, 'thing'],
  [new RegExp(`\\b(?:that|this)\\b${notSaying}`, 'iu'), 'thing'],
  [
    new RegExp(
      `\\b(?:they|them|their|theirs|those|these|which ones?|the (?:first|second|other) one)\\b${notSaying}`,
      'iu',
    ),
    'any',
  ],
  // “Is there a ferry?” points nowhere.
  [new RegExp(`(?<!\\b(?:is|are|was|were)\\s)\\bthere\\b${notSaying}`, 'iu'), 'any'],
];
/** “that deal”, and not “how much did that cost”. */
const determined =
  /(?<does>\b(?:do|does|did|can|could|will|would|should|may|might)\s+)?\b(?<words>(?:that|this|those|these)\s+(?<noun>\p{L}{3,}))\b(?<more>\s+\p{L})?/iu;
/** What stands behind a “that” that is all by itself. */
const notNouns =
  /^(?:was|are|were|will|would|can|could|has|have|had|does|did|for|from|with|and|but|cost|costs|take|takes|happen|happened|mean|means|work|works|make|makes|cover|include|say|says|stand|run|last|start|begin|end|become|look|sound|compare|need|get|come|help|still|ever|even|really|actually|much|many|long|all|about|when|then|now|going|supposed|there|not|one|ones|thing|true|true)$/iu;
/** “how long would it take”, “is it true that”: here “it” points to nothing. */
const empty =
  /\bit (?:true|possible|likely|safe|legal|worth it|make sense)\b|\bis it (?:true|right|correct)\b|\bthat (?:is|was|would|has|have|had|can|will|the|a|an|he|she|they|it|there)\b/iu;
/** “the tunnel”: a question that names a thing with its article can stand alone. */
const thing = /\b(?:the|a|an)\s+\p{L}/iu;
/** “in feet”: it asks nothing itself. */
const added =
  /^\W*(?:(?:and|but|or|so|then|ok(?:ay)?|what|how|about|much|is|was|that|it)\W+)*((?:in|per|during|after|before|since|until)\s+(?!(?:that|it|then|which|what|who|whose|whom|how)\b)\p{L}+(?:\s\p{L}+)?)\W*$/iu;
/** Said in passing, and no question. */
const courtesy =
  /^\W*(?:thanks?|thank you|thx|cheers|hello|hi|hey|bye|goodbye|ok(?:ay)?|cool|great|nice|wow|lol)\b(?:\W+\p{L}+)?\W*$/iu;
/** What may stand around a name that is all there is: “and on the Gotthard?” */
const around =
  /^(?:and|but|or|so|also|then|ok|okay|what|how|about|the|a|an|on|in|at|for|of|with|to|by)$/u;
/** What stands before whoever does something. */
const doing = /^(?:do|does|did|has|have|had|can|could|will|would)$/u;
/** Without a name or a pronoun, a question of so few words is about what was asked before. */
const fewWords = 2;
/** After “and” or “what about”, of so few. */
const fewWordsAfterAnd = 4;

/** Words that ask when, and about nothing in particular. */
const times = /^(?:since|until|ago|when|years?|dates?|days?|months?|time|season|century|decade)$/iu;
/** “How long were they at it?” */
const atIt = /\bat it\W*$/iu;

/** Reads what a question leaves out, by its wording alone. */
export function readFollowUp(question: string, index: Index): FollowUp {
  const terms = toTerms(question);
  const names = index.findNames(terms);
  const said = terms.filter(
    ({ term }) =>
      !isStopTerm(term) && !isCommonTerm(term) && !names.some((name) => name.terms.includes(term)),
  );
  const { 1: phrase } = names.length === 0 ? (added.exec(question) ?? []) : [];
  if (phrase !== undefined) return { kind: 'added', phrase };
  const begins = leadIn.test(question) || whatAbout.test(question);
  const [name] = names;
  if (name !== undefined) {
    const back = empty.test(question) || thing.test(question) ? undefined : findPronoun(question);
    // “Did Trump permit it?” does not say what.
    if (back?.to === 'thing' && names.every((found) => isAgent(found, terms)))
      return { kind: 'same-thing', pronoun: back };
    const isBare = terms.every(({ word, term }) => around.test(word) || name.terms.includes(term));
    return begins && isBare ? { kind: 'other-thing', name: name.entity.name } : { kind: 'alone' };
  }
  if (empty.test(question) || courtesy.test(question)) return { kind: 'alone' };
  const pronoun = findPronoun(question);
  const saysNothing = said.every(({ word }) => times.test(word)) || atIt.test(question);
  const pointsAway = pronoun?.to === 'person' || pronoun?.to === 'counterpart';
  if (terms.length > 0 && saysNothing && !pointsAway) return { kind: 'same-matter' };
  if (pronoun !== undefined) return { kind: 'same-thing', pronoun };
  // “How do I bake bread?” is about what is not known here, whatever was asked before.
  if (
    !begins &&
    terms.length > 3 &&
    said.length > 0 &&
    said.every((term) => isStrange(term, index))
  )
    return { kind: 'alone' };
  const few = begins ? fewWordsAfterAnd : fewWords;
  return said.length <= few && terms.length > 0 && (begins || !thing.test(question))
    ? { kind: 'same-thing', pronoun: undefined }
    : { kind: 'alone' };
}

/** Whoever does something to what is pointed to: a person, or a country as in “why did Russia refuse it?”. */
function isAgent({ entity, start }: FoundName, terms: readonly Term[]): boolean {
  const isPlace = entity.kind === 'place' && doing.test(terms[start - 1]?.word ?? '');
  return entity.kind === 'person' || isPlace;
}

function isStrange({ term, word }: Term, index: Index): boolean {
  return index.frequency(term) === 0 && !index.words.has(word) && isEnglish(word);
}

function findPronoun(question: string): Pronoun | undefined {
  const { does, words, noun, more } = determined.exec(question)?.groups ?? {};
  if (words !== undefined && noun !== undefined && !notNouns.test(noun) && (more || !does))
    return { word: words, to: 'any', noun };
  for (const [pattern, to] of pronouns) {
    const [word] = pattern.exec(question) ?? [];
    if (word !== undefined) return { word, to };
  }
  return undefined;
}
