import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { pickBest } from '../pick-best.ts';
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

/** Finds the passages that have any of the terms, each given once: at most so many, from 1, best first. */
export type Search = (terms: readonly WeightedTerm[], most: number) => readonly Hit[];

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

/** What one term adds to the score of each passage that has it. */
type TermScores = { readonly positions: Int32Array; readonly scores: Float64Array };

/**
 * Opens the search. BM25+ is a sum over the terms of a question, so that MiniSearch is asked for each
 * term by itself and what it says is remembered: the same terms come back in question after question.
 * All that is remembered takes less than the index itself. MiniSearch would also multiply its score by
 * the number of matched terms, which favours long questions' common words; summing up without is worth
 * five points of R@1. No prefix and no fuzzy matching: on questions both cost more than they bring.
 */
function open(data: SearchData): Search {
  const index = MiniSearch.loadJS<Indexed>(data, searchOptions);
  const known = new Map<string, TermScores>();
  const toTermScores = (term: string): TermScores => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = index.search(term, { tokenize: (text) => [text] });
    const scores = {
      positions: Int32Array.from(found, ({ id }) => id),
      scores: Float64Array.from(found, ({ score }) => score),
    };
    // Terms that no passage has are without end.
    if (found.length > 0) known.set(term, scores);
    return scores;
  };
  return (terms, most) => {
    const totals = new Float64Array(index.documentCount);
    for (const { term, weight } of terms) addTo(totals, toTermScores(term), weight);
    return pickBest(totals, most).map((position) => ({ position, score: totals[position] ?? 0 }));
  };
}

function addTo(totals: Float64Array, { positions, scores }: TermScores, weight: number): void {
  for (let place = 0; place < positions.length; place += 1) {
    const position = positions[place] ?? 0;
    totals[position] = (totals[position] ?? 0) + weight * (scores[place] ?? 0);
  }
}

function toText({ title, heading, sentences }: Passage): string {
  return [title, heading, ...sentences.map(({ text }) => text)].join('\n');
}

/** Builds the search of passages as plain data, and opens it. */
export const search = { build, open };
