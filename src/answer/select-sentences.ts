import type { Passage, Sentence } from '../types.ts';
import type { WeighedSentence } from './rank-sentences.ts';

/** An answer has at most this many sentences; an introduction with its list of points counts as one. */
export const most = 4;
/** A later sentence goes first only where it is better than the passage's own first by this much. */
export const clearlyBetter = 3;

/**
 * Chooses what to show of a passage: all of it up to four sentences, the most direct first. The
 * author's own order stands unless another sentence clearly answers better.
 */
export function selectSentences(
  passage: Passage,
  ranked: readonly WeighedSentence[],
): readonly Sentence[] {
  const scores = new Map(ranked.map(({ sentence, score }) => [sentence, score]));
  const lead = toLead(passage, scores);
  const rest = passage.sentences.filter((sentence) => sentence !== lead);
  const ordered = lead === undefined ? rest : [lead, ...rest];
  return limit(ordered);
}

function toLead(
  { sentences }: Passage,
  scores: ReadonlyMap<Sentence, number>,
): Sentence | undefined {
  const [first] = sentences;
  // A list would be parted from what introduces it.
  if (sentences.some(({ layout }) => layout === 'point')) return first;
  const best = sentences.reduce<Sentence | undefined>(
    (lead, sentence) =>
      lead === undefined || (scores.get(sentence) ?? 0) > (scores.get(lead) ?? 0) ? sentence : lead,
    undefined,
  );
  if (first === undefined || best === undefined) return first;
  const gain = (scores.get(best) ?? 0) - (scores.get(first) ?? 0);
  return gain > clearlyBetter ? best : first;
}

/** Points of a list do not count: they are cut with what introduces them, or not at all. */
function limit(sentences: readonly Sentence[]): readonly Sentence[] {
  let prose = 0;
  return sentences.filter(({ layout }) => {
    if (layout === 'prose') prose += 1;
    return prose <= most;
  });
}
