import type { Index } from '../ingest/build-index.ts';
import { isStopTerm } from '../stop-terms.ts';
import { type Term, toTerm, toTerms } from '../terms.ts';
import type { Query, QueryTerm } from '../types.ts';
import { dropFillers } from './drop-fillers.ts';
import { expectedType } from './expected-type.ts';

/** Longer questions are read this far: what matters stands at the beginning. */
const longest = 1_000;

/** Turns a question into what is looked up. Total: any string gives a query, perhaps one without terms. */
export function analyse(question: string, index: Index): Query {
  const asked = dropFillers(question.slice(0, longest));
  const kept = toTerms(asked)
    .filter(({ term }) => !isStopTerm(term))
    .map((term) => correct(term, index));
  const names = toNames(asked);
  const terms = new Map<string, QueryTerm>();
  for (const term of kept) {
    if (!terms.has(term.term)) terms.set(term.term, toQueryTerm(term, names, index));
  }
  return {
    terms: [...terms.values()],
    bigrams: toBigrams(kept),
    expects: expectedType(asked),
  };
}

/** A term, after correction of its spelling where neither the passages nor the glossary know it. */
type Corrected = Term & { readonly corrected?: string };

function correct(term: Term, index: Index): Corrected {
  if (index.frequency(term.term) > 0) return term;
  const corrected = index.spelling(term.word);
  return corrected === undefined ? term : { ...term, term: toTerm(corrected), corrected };
}

function toQueryTerm(
  { word, term, corrected }: Corrected,
  names: ReadonlySet<string>,
  index: Index,
): QueryTerm {
  const passages = index.frequency(term);
  return {
    term,
    word,
    weight: inverseFrequency(passages, index.passages.length),
    passages,
    name: names.has(term),
    standIns: index.similar(term),
    ...(corrected === undefined ? {} : { corrected }),
  };
}

/** How much a term says: BM25's inverse document frequency, always above 0. */
export function inverseFrequency(passages: number, all: number): number {
  return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
}

/** Terms of the words that are written with a capital, the first word aside. */
function toNames(question: string): ReadonlySet<string> {
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
