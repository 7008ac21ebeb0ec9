import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { toKeptTerms } from '../to-kept-terms.ts';
import type { Passage } from '../types.ts';

/** A term to look up and how much its matches count, 0–1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** A passage that has at least one of the terms. */
export type Hit = {
  /** Where the passage stands among those indexed. */
  readonly position: number;
  /** BM25+ summed over the terms; compares within one question only. */
  readonly score: number;
};

/** Finds the passages that have any of the terms, best first. */
export type Search = (terms: readonly WeightedTerm[]) => readonly Hit[];

/** What the search needs, as plain data. */
export type SearchData = AsPlainObject;

/** A passage as the search sees it: its place and all of its text. */
type Indexed = { readonly id: number; readonly text: string };

/** The same for indexing and for opening what was indexed. */
const searchOptions: Options<Indexed> = {
  fields: ['text'],
  tokenize: (text) => [...toKeptTerms(text)],
  processTerm: (term) => term,
};

/** Indexes title, heading and text of the passages as one field. */
function build(passages: readonly Passage[]): SearchData {
  const search = new MiniSearch<Indexed>(searchOptions);
  search.addAll(passages.map((passage, id) => ({ id, text: toText(passage) })));
  return search.toJSON();
}

/**
 * Opens the search. MiniSearch multiplies its score by the number of matched terms, which favours long
 * questions' common words; dividing it out again is worth five points of R@1. No prefix and no fuzzy
 * matching: on questions both cost more than they bring.
 */
function open(data: SearchData): Search {
  const search = MiniSearch.loadJS<Indexed>(data, searchOptions);
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

function toText({ title, heading, sentences }: Passage): string {
  return [title, heading, ...sentences.map(({ text }) => text)].join('\n');
}

/** Builds the search of passages as plain data, and opens it. */
export const search = { build, open };
