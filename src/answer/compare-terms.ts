import { type Lookup, pairBase, type StandIn } from './lookup.ts';

/** What a sentence has of a query. */
export type SentenceMatch = {
  /** Numbers of the query's terms that stand in it. */
  readonly exact: Pick<ReadonlySet<number>, 'has' | 'size'>;
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

const nothing: ReadonlyMap<number, number> = new Map();
const none: ReadonlySet<number> = new Set();

/** Compares a run of terms with a query. Most sentences have nothing of it, and cost next to nothing. */
export function compareTerms(
  terms: Int32Array,
  { weights, standIns, pairs, roles }: Lookup,
  averageLength: number,
): SentenceMatch {
  let counts: Map<number, number> | undefined;
  let near: Map<number, number> | undefined;
  let found: Set<number> | undefined;
  // The term before, where it is one of the query's.
  let before = -1;
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    const role = roles[term];
    if (role === 1) {
      counts ??= new Map();
      counts.set(term, (counts.get(term) ?? 0) + 1);
      const pair = before * pairBase + term;
      if (before >= 0 && pairs.has(pair)) found = (found ?? new Set()).add(pair);
    } else if (role === 2) near = withNear(near ?? new Map(), standIns.get(term));
    before = role === 1 ? term : -1;
  }
  return {
    exact: counts ?? nothing,
    near: near ?? nothing,
    pairs: found ?? none,
    score: toScore(counts ?? nothing, weights, terms.length / Math.max(1, averageLength)),
    length: terms.length,
  };
}

function withNear(near: Map<number, number>, standIn: StandIn | undefined): Map<number, number> {
  if (standIn && standIn.likeness > (near.get(standIn.number) ?? 0))
    near.set(standIn.number, standIn.likeness);
  return near;
}

function toScore(
  counts: ReadonlyMap<number, number>,
  weights: Lookup['weights'],
  relativeLength: number,
): number {
  const dampening = saturation * (1 - lengthShare + lengthShare * relativeLength);
  let score = 0;
  for (const [term, count] of counts) {
    score += ((weights.get(term) ?? 0) * count * (saturation + 1)) / (count + dampening);
  }
  return score;
}
