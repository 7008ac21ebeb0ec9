import { type Lookup, pairBase } from './lookup.ts';

/** What a sentence has of a query. */
export type SentenceMatch = {
  /** Numbers of the query's terms that stand in it. */
  readonly exact: ReadonlySet<number>;
  /** Numbers of the query's terms for which another stands in it, and how well, 0–1. */
  readonly near: ReadonlyMap<number, number>;
  /** Pairs of neighbouring terms of the query that stand in it as neighbours. */
  readonly pairs: ReadonlySet<number>;
  /** BM25 of the sentence by itself (k1 0.8, b 0.75). */
  readonly score: number;
  /** How many terms it has. */
  readonly length: number;
};

const saturation = 0.8;
const lengthShare = 0.75;

/** Compares a run of terms with a query. */
export function compareTerms(
  terms: Int32Array,
  { weights, standIns, pairs }: Lookup,
  averageLength: number,
): SentenceMatch {
  const counts = new Map<number, number>();
  const near = new Map<number, number>();
  const found = new Set<number>();
  let before = -1;
  for (const term of terms) {
    if (weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
    else {
      const standIn = standIns.get(term);
      if (standIn && standIn.likeness > (near.get(standIn.number) ?? 0))
        near.set(standIn.number, standIn.likeness);
    }
    if (before >= 0 && pairs.has(before * pairBase + term)) found.add(before * pairBase + term);
    before = term;
  }
  const dampening =
    saturation * (1 - lengthShare + (lengthShare * terms.length) / Math.max(1, averageLength));
  let score = 0;
  for (const [term, count] of counts) {
    score += ((weights.get(term) ?? 0) * count * (saturation + 1)) / (count + dampening);
  }
  return { exact: new Set(counts.keys()), near, pairs: found, score, length: terms.length };
}
