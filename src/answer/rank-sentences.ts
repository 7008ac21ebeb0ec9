import type { Entity, Passage, Query, Sentence } from '../types.ts';
import { coverage } from './coverage.ts';
import type { Feature } from './features/feature.ts';
import { passageFeatures } from './features/passage-features.ts';
import { sentenceFeatures } from './features/sentence-features.ts';
import type { Lookup } from './lookup.ts';
import type { Contender } from './rerank.ts';

/** A sentence of a contender, weighed. */
export type WeighedSentence = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly score: number;
  /** Share of the query's weight found in the sentence, the one before it, or the title; 0–1. */
  readonly coverage: number;
  /** What the score is made of: first what speaks for the passage, then for the sentence. */
  readonly parts: readonly number[];
};

/** The names of the parts, in their order. */
export const partNames: readonly string[] = [...passageFeatures, ...sentenceFeatures].map(
  ({ name }) => name,
);

/** From how many passages sentences are taken; more gain nothing. */
const passages = 10;
/** And from those that a phrasing makes as likely as this, however few words they share. */
export const likely = 0.3;

/** Weighs the sentences of the best contenders, best first. */
export function rankSentences(
  contenders: readonly Contender[],
  lookup: Lookup,
  query: Query,
  question: string,
  subject?: Entity,
): readonly WeighedSentence[] {
  const bestScore = contenders[0]?.score ?? 0;
  return contenders
    .filter(({ phrasing }, place) => place < passages || phrasing >= likely)
    .flatMap((contender) => {
      const shared = weigh(passageFeatures, { contender, bestScore, query, subject });
      return weighSentences(contender, shared, lookup, query, question);
    })
    .sort((a, b) => b.score - a.score);
}

function weighSentences(
  { passage, sentences, title }: Contender,
  shared: readonly number[],
  lookup: Lookup,
  query: Query,
  question: string,
): readonly WeighedSentence[] {
  return passage.sentences.flatMap((sentence, place) => {
    const match = sentences[place];
    if (!match) return [];
    const before = sentences[place - 1];
    const view = { text: sentence.text, match, before, title, lookup, query, question };
    const parts = [...shared, ...weigh(sentenceFeatures, view)];
    return {
      passage,
      sentence,
      score: parts.reduce((sum, part) => sum + part, 0),
      coverage: coverage(lookup, match, title, ...(before ? [before] : [])),
      parts,
    };
  });
}

function weigh<View>(features: readonly Feature<View>[], view: View): readonly number[] {
  return features.map(({ weight, measure }) => weight * measure(view));
}
