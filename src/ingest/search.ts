import MiniSearch from 'minisearch';
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

/** What the search needs, as plain data: what each term adds to the score of each passage that has it. */
export type SearchData = {
  /** How many passages there are. */
  readonly passages: number;
  /** The row of each term. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row `n` is from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  readonly scores: Float64Array;
};

/** A passage as MiniSearch sees it: its place and all of its text. */
type Indexed = { readonly id: number; readonly text: string };

/**
 * Indexes title, heading and text of the passages as one field. BM25+ is a sum over the terms of a
 * question, so that MiniSearch is asked for each term once and for all. It would also multiply its score
 * by the number of matched terms, which favours long questions' common words; summing up without is
 * worth five points of R@1. No prefix and no fuzzy matching: on questions both cost more than they bring.
 */
function build(passages: readonly Passage[]): SearchData {
  const terms = new Set<string>();
  const index = new MiniSearch<Indexed>({
    fields: ['text'],
    tokenize: (text) => [...toKeptTerms(text)],
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
  });
  index.addAll(passages.map((passage, id) => ({ id, text: toText(passage) })));
  const asIs = { tokenize: (term: string) => [term], processTerm: (term: string) => term };
  return toData(passages.length, [...terms], (term) => index.search(term, asIs));
}

type Found = { readonly id: number; readonly score: number };

function toData(
  passages: number,
  terms: readonly string[],
  find: (term: string) => readonly Found[],
): SearchData {
  const rows = new Map<string, number>();
  const starts = [0];
  const positions: number[] = [];
  const scores: number[] = [];
  for (const term of terms) {
    rows.set(term, rows.size);
    for (const { id, score } of find(term)) {
      positions.push(id);
      scores.push(score);
    }
    starts.push(positions.length);
  }
  return {
    passages,
    rows,
    starts: Int32Array.from(starts),
    positions: Int32Array.from(positions),
    scores: Float64Array.from(scores),
  };
}

/** Opens the search. */
function open(data: SearchData): Search {
  return (terms, most) => {
    const totals = new Float64Array(data.passages);
    for (const { term, weight } of terms) {
      const row = data.rows.get(term);
      if (row !== undefined) addTo(totals, data, row, weight);
    }
    return pickBest(totals, most).map((position) => ({ position, score: totals[position] ?? 0 }));
  };
}

function addTo(
  totals: Float64Array,
  { starts, positions, scores }: SearchData,
  row: number,
  weight: number,
): void {
  const end = starts[row + 1] ?? 0;
  for (let place = starts[row] ?? 0; place < end; place += 1) {
    const position = positions[place] ?? 0;
    totals[position] = (totals[position] ?? 0) + weight * (scores[place] ?? 0);
  }
}

function toText({ title, heading, sentences }: Passage): string {
  return [title, heading, ...sentences.map(({ text }) => text)].join('\n');
}

/** Builds the search of passages as plain data, and opens it. */
export const search = { build, open };
