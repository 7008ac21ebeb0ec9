import type { Index } from '../ingest/open-index.ts';
import { isCommonTerm } from '../is-common-term.ts';
import { isStopTerm } from '../is-stop-term.ts';
import type { FoundName } from '../names/create-name-finder.ts';
import { unifyNames } from '../names/unify-names.ts';
import { type Term, toTerm, toTerms } from '../terms.ts';
import type { Query, QueryTerm } from '../types.ts';
import { dropFillers } from './drop-fillers.ts';
import { expectedType } from './expected-type.ts';
import { isEnglish } from './is-english.ts';
import { nameLikeness } from './name-likeness.ts';

/** Longer questions are read this far: what matters stands at the beginning. */
const longest = 1_000;
/** How well a synonym stands in for a term. */
const synonymLikeness = 0.8;
/** A word of small talk counts this much of its weight. */
const commonShare = 0.25;
/** So does one that only phrasings and the glossary have: another word for what passages say. */
const otherShare = 0.5;

/** Turns a question into what is looked up. Total: any string gives a query, perhaps one without terms. */
export function analyse(question: string, index: Index): Query {
  const asked = dropFillers(question.slice(0, longest));
  const all: readonly Corrected[] = toTerms(asked).map((term) => correct(term, index));
  const kept = all.filter(({ term }) => !isStopTerm(term));
  const capitals = toCapitals(asked);
  const found = index.findNames(all);
  const phrases = index.findPhrases(all).filter(({ terms: { length } }) => length > 1);
  const terms = new Map<string, QueryTerm>();
  for (const term of kept) {
    if (!terms.has(term.term))
      terms.set(term.term, toQueryTerm(term, capitals, found, phrases, index));
  }
  return {
    terms: [...terms.values()],
    bigrams: toBigrams(kept),
    unified: unifyNames(
      all.map(({ word, term, corrected }) => ({ word: corrected ?? word, term })),
      index.findNames,
    ),
    names: [...new Set(found.map(({ entity }) => entity))],
    expects: expectedType(asked),
  };
}

/** A term, after correction of its spelling where neither the passages nor the glossary know it. */
type Corrected = Term & { readonly corrected?: string };

function correct(term: Term, index: Index): Corrected {
  if (isStopTerm(term.term) || index.frequency(term.term) > 0 || isEnglish(term.word)) return term;
  const corrected = index.spelling(term.word.replace(/'s$/u, ''));
  return corrected === undefined ? term : { word: term.word, term: toTerm(corrected), corrected };
}

function toQueryTerm(
  { word, term, corrected }: Corrected,
  capitals: ReadonlySet<string>,
  found: readonly FoundName[],
  phrases: readonly FoundName[],
  index: Index,
): QueryTerm {
  const passages = index.frequency(term);
  const names = found.filter((name) => name.terms.includes(term));
  const name = capitals.has(term) || names.length > 0;
  const isOther = passages === 0 && !name && index.words.has(corrected ?? word);
  const share = isCommonTerm(term) ? commonShare : isOther ? otherShare : 1;
  return {
    term,
    word,
    weight: share * inverseFrequency(passages, index.passages.length),
    passages,
    name,
    standIns: toStandIns(term, names, phrases, index),
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** Terms of the same thing's other names, then those that mean the same, then those that look alike. */
function toStandIns(
  term: string,
  names: readonly FoundName[],
  phrases: readonly FoundName[],
  index: Index,
): QueryTerm['standIns'] {
  const standIns = new Map<string, number>();
  const add = (other: string, likeness: number) => {
    if (other !== term && !standIns.has(other)) standIns.set(other, likeness);
  };
  for (const { otherTerms } of names) for (const other of otherTerms) add(other, nameLikeness);
  for (const { terms, otherTerms } of phrases) {
    if (terms.includes(term)) for (const other of otherTerms) add(other, synonymLikeness);
  }
  for (const other of index.synonyms.get(term) ?? []) add(other, synonymLikeness);
  for (const { term: other, likeness } of index.similar(term)) add(other, likeness);
  return [...standIns].map(([other, likeness]) => ({ term: other, likeness }));
}

/** How much a term says: BM25's inverse document frequency, always above 0. */
function inverseFrequency(passages: number, all: number): number {
  return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
}

/** Terms of the words that are written with a capital, the first word aside. */
function toCapitals(question: string): ReadonlySet<string> {
  const words = question.match(/(?<=\s)[^\p{L}\p{N}\s]*\p{Lu}[^\s]*/gu) ?? [];
  return new Set(words.flatMap((word) => toTerms(word).map(({ term }) => term)));
}

function toBigrams(terms: readonly Term[]): readonly string[] {
  const bigrams = terms.flatMap(({ term }, place) => {
    const next = terms[place + 1]?.term;
    return next === undefined || next === term ? [] : [`${term} ${next}`];
  });
  return [...new Set(bigrams)];
}
