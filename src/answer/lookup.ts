import type { Index } from '../ingest/open-index.ts';
import type { Query } from '../types.ts';

/** That a term stands for one of the query's: for which, and how well, 0–1. */
export type StandIn = { readonly number: number; readonly likeness: number };

/** A query in the index's numbers. */
export type Lookup = {
  /** The number of each term of the query; below 0 for one that no passage has. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number: the term's weight. */
  readonly weights: ReadonlyMap<number, number>;
  /** By number: what stands for one of the query's terms. */
  readonly standIns: ReadonlyMap<number, StandIn>;
  /** Of each pair of neighbouring terms, as `first * pairBase + second`: its weight. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Weight of all terms, known or not. */
  readonly total: number;
  /** By number of the index's terms: 1 for one of the query's, 2 for one that stands in, else 0. */
  readonly roles: Uint8Array;
};

/** Larger than any term's number, and small enough that a pair is a safe integer. */
export const pairBase = 2 ** 26;

/** Translates a query into the numbers of the index. */
export function toLookup(query: Query, index: Index): Lookup {
  const numbers = new Map<string, number>();
  const weights = new Map<number, number>();
  const standIns = new Map<number, StandIn>();
  let total = 0;
  for (const { term, weight, standIns: others } of query.terms) {
    total += weight;
    // A term that no passage has can still be met by one that looks like it or means the same.
    const number = index.toNumber(term) ?? -1 - numbers.size;
    numbers.set(term, number);
    weights.set(number, weight);
    for (const other of others) {
      const otherNumber = index.toNumber(other.term);
      if (otherNumber === undefined || standIns.has(otherNumber)) continue;
      standIns.set(otherNumber, { number, likeness: other.likeness });
    }
  }
  const roles = new Uint8Array(index.numbers.size);
  for (const number of standIns.keys()) roles[number] = 2;
  for (const number of weights.keys()) if (number >= 0) roles[number] = 1;
  return { numbers, weights, standIns, pairs: toPairs(query, index), total, roles };
}

function toPairs(query: Query, index: Index): ReadonlyMap<number, number> {
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]));
  const pairs = new Map<number, number>();
  for (const bigram of query.bigrams) {
    const [first = '', second = ''] = bigram.split(' ');
    const [a, b] = [index.toNumber(first), index.toNumber(second)];
    if (a === undefined || b === undefined) continue;
    pairs.set(a * pairBase + b, ((weights.get(first) ?? 0) + (weights.get(second) ?? 0)) / 2 + 2);
  }
  return pairs;
}
