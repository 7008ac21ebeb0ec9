import type { Vocabulary } from './classifier.ts';
import { toFeatures } from './to-features.ts';
import { toWeight } from './to-weight.ts';

/** The known features of a text: their rows in the vocabulary, and the weight of each in this text. */
export type Vector = { readonly rows: Int32Array; readonly values: Float32Array };

/** The weight of what all texts have, so that one passage may be likelier than another from the start. */
const constant = 0.3;

/**
 * Weighs the features of a text. Stems, pairs and trigrams have length 1 each, features that no phrasing
 * has included: where most words are unknown the known ones keep little weight, and so speak for nothing.
 */
export function toVector(text: string, vocabulary: Vocabulary): Vector {
  const rows = [0];
  const values = [constant];
  for (const features of Object.values(toFeatures(text))) {
    const weights = features.map(({ name }) => toWeight(name, vocabulary));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    for (const [index, { name }] of features.entries()) {
      const row = vocabulary.rows.get(name);
      if (row === undefined) continue;
      rows.push(row);
      values.push((weights[index] ?? 0) / length);
    }
  }
  return { rows: Int32Array.from(rows), values: Float32Array.from(values) };
}
