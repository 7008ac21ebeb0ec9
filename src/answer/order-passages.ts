import type { WeighedSentence } from './rank-sentences.ts';
import type { Contender } from './rerank.ts';

/** A contender and its best sentence, if it has any. */
export type Standing = { readonly contender: Contender; readonly best?: WeighedSentence };

/** Orders contenders by their best sentence; those without sentences follow in their own order. */
export function orderPassages(
  contenders: readonly Contender[],
  sentences: readonly WeighedSentence[],
): readonly Standing[] {
  const bests = new Map<string, WeighedSentence>();
  for (const sentence of sentences) {
    if (!bests.has(sentence.passage.id)) bests.set(sentence.passage.id, sentence);
  }
  const standings = contenders.map((contender) => {
    const best = bests.get(contender.passage.id);
    return best === undefined ? { contender } : { contender, best };
  });
  return standings.sort((a, b) => toScore(b) - toScore(a));
}

function toScore({ best }: Standing): number {
  return best?.score ?? Number.NEGATIVE_INFINITY;
}
