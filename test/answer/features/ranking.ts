import { partNames } from '../../../src/answer/rank-sentences.ts';
import type { Knowledge } from '../../../src/types.ts';
import { rank } from '../rank.ts';

/**
 * All sentences in the order of their rank, each by its passage's heading and its first words; and once
 * more as if a feature weighed nothing.
 */
export function ranking(knowledge: Partial<Knowledge>, question: string, feature: string) {
  const place = partNames.indexOf(feature);
  const ranked = rank(knowledge, question);
  const bare = ranked.toSorted(
    (a, b) => b.score - (b.parts[place] ?? 0) - (a.score - (a.parts[place] ?? 0)),
  );
  return { order: ranked.map(toLabel), without: bare.map(toLabel) };
}

function toLabel({ passage, sentence }: ReturnType<typeof rank>[number]): string {
  const words = sentence.text.split(' ').slice(0, 3).join(' ');
  return `${passage.id.replace(/^.*#/u, '')}: ${words}`;
}
