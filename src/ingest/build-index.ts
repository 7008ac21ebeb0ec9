import MiniSearch from 'minisearch';
import type { Classifier, Phrasing } from '../phrasings/classifier.ts';
import { isStopTerm } from '../stop-terms.ts';
import { toTerms } from '../terms.ts';
import type { Glossary, Knowledge, Passage, PassageId } from '../types.ts';
import { createNameFinder, type NameFinder } from './create-name-finder.ts';
import { createSpelling, type Spelling } from './create-spelling.ts';
import { createSimilarTerms, type SimilarTerm } from './similar-terms.ts';
import { type Correction, toCorrections } from './to-corrections.ts';
import { type Mentions, toMentions } from './to-mentions.ts';
import { toSynonyms } from './to-synonyms.ts';
import { trainClassifier } from './train-classifier.ts';

/** A term to look up and how much its matches count, 0–1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** A passage that has at least one of the terms. */
export type Hit = {
  /** Where the passage stands in `passages`. */
  readonly position: number;
  /** BM25+ summed over the terms; compares within one question only. */
  readonly score: number;
};

/** A passage as numbers: one for each term, in order, without stop terms. */
export type PassageTerms = {
  /** Of the article's title and the heading. */
  readonly title: Int32Array;
  readonly sentences: readonly Int32Array[];
};

/** All that answering needs to know of the passages. */
export type Index = {
  readonly passages: readonly Passage[];
  /** As `passages`. */
  readonly terms: readonly PassageTerms[];
  /** Where a passage stands in `passages`. */
  readonly positions: ReadonlyMap<PassageId, number>;
  /** What the phrasings teach about which passage a question asks for. */
  readonly classifier: Classifier;
  /** The number of a term; `undefined` of one that no passage has. */
  readonly toNumber: (term: string) => number | undefined;
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number;
  /** As `passages`. */
  readonly mentions: readonly Mentions[];
  readonly findNames: NameFinder;
  readonly corrections: readonly Correction[];
  /** Of a term: terms that mean the same, by the glossary. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** The word meant by one that neither passages, phrasings nor glossary have. */
  readonly spelling: Spelling;
  /** Terms of the passages that look like a term, which itself is left out. */
  readonly similar: (term: string) => readonly SimilarTerm[];
  /** How many terms a sentence has on average. */
  readonly sentenceLength: number;
  /** Finds the passages that have any of the terms, best first. */
  readonly search: (terms: readonly WeightedTerm[]) => readonly Hit[];
};

/** Indexes the passages: what stands under a heading together with the heading and the title. */
export function buildIndex({ passages, glossary }: Knowledge): Index {
  const numbers = new Map<string, number>();
  const terms = passages.map((passage) => toPassageTerms(passage, numbers));
  const findNames = createNameFinder(glossary.entities);
  const frequencies = countPassages(terms, numbers.size);
  const lengths = terms.flatMap(({ sentences }) => sentences.map(({ length }) => length));
  return {
    passages,
    terms,
    positions: new Map(passages.map(({ id }, position) => [id, position])),
    classifier: trainClassifier(toPhrasings(passages)),
    toNumber: (term) => numbers.get(term),
    frequency: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
    mentions: passages.map((passage) => toMentions(passage, glossary.entities, findNames)),
    findNames,
    corrections: toCorrections(passages, findNames),
    synonyms: toSynonyms(glossary),
    spelling: toSpelling(passages, glossary),
    similar: createSimilarTerms(numbers.keys()),
    sentenceLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    search: createSearch(passages),
  };
}

/** What stands over a passage is a way to ask for it, too. */
function toPhrasings(passages: readonly Passage[]): readonly Phrasing[] {
  return passages.flatMap(({ id, questions, title, heading }) =>
    [...questions, ...(heading === '' ? [] : [`${title} ${heading}`])].map((text) => ({
      passage: id,
      text,
    })),
  );
}

function toPassageTerms(passage: Passage, numbers: Map<string, number>): PassageTerms {
  const toNumbers = (text: string) => Int32Array.from(toKeptTerms(text), number);
  const number = (term: string) => {
    const before = numbers.get(term);
    if (before !== undefined) return before;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  return {
    title: toNumbers(`${passage.title} ${passage.heading}`),
    sentences: passage.sentences.map(({ text }) => toNumbers(text)),
  };
}

function toKeptTerms(text: string): readonly string[] {
  return toTerms(text)
    .map(({ term }) => term)
    .filter((term) => !isStopTerm(term));
}

function countPassages(terms: readonly PassageTerms[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const { title, sentences } of terms) {
    const distinct = new Set(title);
    for (const sentence of sentences) for (const number of sentence) distinct.add(number);
    for (const number of distinct) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/**
 * MiniSearch over title, heading and text as one field. Its own score is multiplied by the number of
 * matched terms, which favours long questions' common words; dividing it out again is worth five
 * points of R@1. No prefix and no fuzzy matching: on questions both cost more than they bring.
 */
function createSearch(passages: readonly Passage[]): Index['search'] {
  const search = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: (text) => [...toKeptTerms(text)],
    processTerm: (term) => term,
  });
  search.addAll(passages.map((passage, id) => ({ id, text: toText(passage) })));
  return (terms) => {
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    return search
      .search([...weights.keys()].join(' '), {
        tokenize: (text) => text.split(' '),
        boostTerm: (term) => weights.get(term) ?? 0,
      })
      .map(({ id, score, queryTerms }) => ({ position: id, score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score || a.position - b.position);
  };
}

/** Knows every word of passages, phrasings and glossary, and corrects the others. */
function toSpelling(passages: readonly Passage[], { entities, synonyms }: Glossary): Spelling {
  const counts = new Map<string, number>();
  const texts = [
    ...passages.flatMap((passage) => [toText(passage), ...passage.questions]),
    ...entities.flatMap(({ name, also }) => [name, ...also]),
    ...synonyms.flat(),
  ];
  for (const text of texts) {
    for (const { word } of toTerms(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const nearest = createSpelling(counts);
  return (word) => (counts.has(word) ? undefined : nearest(word));
}

function toText({ title, heading, sentences }: Passage): string {
  return [title, heading, ...sentences.map(({ text }) => text)].join('\n');
}
