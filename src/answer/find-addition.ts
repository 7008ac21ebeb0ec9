import type { Passage } from '../types.ts';
import type { Quoted } from './cite.ts';
import type { WeighedSentence } from './rank-sentences.ts';
import { clearlyBetter, most } from './select-sentences.ts';

/**
 * Finds what another passage says to the same question: its best sentence, unless the answer is full,
 * holds a list, or is clearly better. Sources that differ so come to stand side by side.
 */
export function findAddition(
  { id }: Passage,
  own: readonly Quoted[],
  ranked: readonly WeighedSentence[],
): readonly Quoted[] {
  const isList = own.some(({ sentence }) => sentence.layout === 'point');
  if (isList || own.length >= most) return [];
  const best = ranked.find(({ passage }) => passage.id === id);
  const other = ranked.find(({ passage }) => passage.id !== id && !passage.unknown);
  if (best === undefined || other === undefined) return [];
  const { passage, sentence, score } = other;
  return best.score - score > clearlyBetter || sentence.layout === 'point'
    ? []
    : [{ passage, sentence }];
}
