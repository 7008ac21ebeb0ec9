import type { PassageTerms } from '../ingest/build-index.ts';
import type { Index } from '../ingest/open-index.ts';
import type { Hit } from '../ingest/search.ts';
import type { Mentions } from '../ingest/to-mentions.ts';
import type { Passage, PassageId } from '../types.ts';
import { compareTerms, type SentenceMatch } from './compare-terms.ts';
import type { Lookup } from './lookup.ts';

/** A passage that has been looked at closely. */
export type Contender = {
  readonly passage: Passage;
  readonly score: number;
  readonly parts: {
    readonly text: number;
    readonly bigrams: number;
    readonly bestSentence: number;
  };
  /** How surely the question is one of the passage's phrasings, 0–1. */
  readonly phrasing: number;
  readonly mentions: Mentions;
  readonly title: SentenceMatch;
  /** Of all phrasings together. */
  readonly phrasings: SentenceMatch;
  /** As the passage's sentences. */
  readonly sentences: readonly SentenceMatch[];
};

const bigramWeight = 0.25;
const bestSentenceWeight = 0.4;
const phrasingWeight = 2;

/** How many passages are worth looking at sentence by sentence. */
const most = 10;

/**
 * Orders passages anew and keeps the best: those where the query's words stand side by side, or many of
 * them in one sentence, or whose phrasings the question is like, rise over those that merely have the
 * words.
 */
export function rerank(
  hits: readonly Hit[],
  phrasings: ReadonlyMap<PassageId, number>,
  lookup: Lookup,
  index: Index,
): readonly Contender[] {
  const found = new Set(hits.map(({ position }) => index.passages[position]?.id));
  const others = [...phrasings.keys()].flatMap((id) => {
    const position = found.has(id) ? undefined : index.positions.get(id);
    return position === undefined ? [] : [{ position, score: 0 }];
  });
  return [...hits, ...others]
    .flatMap((hit) => weigh(hit, phrasings, lookup, index) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((weighed) => toContender(weighed, lookup, index));
}

type Weighed = Omit<Contender, 'title' | 'phrasings'> & { readonly terms: PassageTerms };

function weigh(
  { position, score: text }: Hit,
  phrasings: ReadonlyMap<PassageId, number>,
  lookup: Lookup,
  index: Index,
): Weighed | undefined {
  const passage = index.passages[position];
  const terms = index.terms[position];
  const mentions = index.mentions[position];
  if (!passage || !terms || !mentions) return undefined;
  const sentences = terms.sentences.map((run) => compareTerms(run, lookup, index.sentenceLength));
  const bigrams = bigramWeight * scorePairs(sentences, lookup);
  const best = sentences.reduce((highest, { score }) => Math.max(highest, score), 0);
  const bestSentence = bestSentenceWeight * best;
  const phrasing = phrasings.get(passage.id) ?? 0;
  return {
    passage,
    // In the measure of the others: as much as all words of the query in a short passage.
    score: text + bigrams + bestSentence + phrasingWeight * phrasing * lookup.total,
    parts: { text, bigrams, bestSentence },
    phrasing,
    mentions,
    sentences,
    terms,
  };
}

function toContender({ terms, ...weighed }: Weighed, lookup: Lookup, index: Index): Contender {
  return {
    ...weighed,
    title: compareTerms(terms.title, lookup, index.sentenceLength),
    phrasings: compareTerms(terms.phrasings, lookup, index.sentenceLength),
  };
}

/** Each pair counts with its weight, more where it stands in several sentences. */
function scorePairs(sentences: readonly SentenceMatch[], { pairs }: Lookup): number {
  const having = sentences.filter((sentence) => sentence.pairs.size > 0);
  if (having.length === 0) return 0;
  let score = 0;
  for (const [pair, weight] of pairs) {
    const count = having.filter((sentence) => sentence.pairs.has(pair)).length;
    score += (weight * count * 1.8) / (count + 0.8);
  }
  return score;
}
