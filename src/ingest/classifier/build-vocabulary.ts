import type { Vocabulary } from '../../phrasings/classifier.ts';
import type { Features } from '../../phrasings/to-features.ts';

/**
 * Collects what phrasings are recognised by: all stems, and the pairs and trigrams that stand in at least
 * two phrasings, since one of them says no more than its stem.
 * @param phrasings the features of each
 */
export function buildVocabulary(phrasings: readonly Features[]): Vocabulary {
  const stems = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const features of phrasings) {
    for (const { name } of features.stems) count(stems, name);
    for (const { name } of features.pairs) count(parts, name);
    for (const { name } of features.trigrams) count(parts, name);
  }
  const kept = [...stems, ...[...parts].filter(([, frequency]) => frequency > 1)];
  const weigh = (frequency: number) => Math.log(1 + phrasings.length / frequency);
  return {
    rows: new Map(kept.map(([name], index) => [name, index + 1])),
    weights: Float64Array.from([0, ...kept.map(([, frequency]) => weigh(frequency))]),
    unknownWeight: weigh(1),
  };
}

function count(frequencies: Map<string, number>, name: string): void {
  frequencies.set(name, (frequencies.get(name) ?? 0) + 1);
}
