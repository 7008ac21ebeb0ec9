import type { Candidate, Query } from '../types.ts';
import type { Lookup } from './lookup.ts';
import type { Standing } from './order-passages.ts';
import { partNames, type WeighedSentence } from './rank-sentences.ts';

/** Describes the best passages for the trace. */
export function toCandidates(
  standings: readonly Standing[],
  { terms }: Query,
  { numbers }: Lookup,
): readonly Candidate[] {
  return standings.map(({ contender, best }) => {
    const { passage, parts, title, sentences, phrasing } = contender;
    const matches = [title, ...sentences];
    const isMatched = (term: string) => {
      const number = numbers.get(term) ?? -1;
      return matches.some(({ exact }) => exact.has(number));
    };
    return {
      passage,
      score: best?.score ?? contender.score,
      parts,
      matched: terms.map(({ term }) => term).filter(isMatched),
      phrasing,
      features: toFeatures(best),
    };
  });
}

function toFeatures(best: WeighedSentence | undefined): Candidate['features'] {
  const features: Record<string, number> = {};
  for (const [place, name] of partNames.entries()) features[name] = best?.parts[place] ?? 0;
  return features;
}
