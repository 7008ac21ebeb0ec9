import type { Vocabulary } from './classifier.ts';
import type { Feature, Features } from './to-features.ts';

/** The known features of a text: their rows in the vocabulary, and the weight of each in this text. */
export type Vector = { readonly rows: Int32Array; readonly values: Float32Array };

/** The weight of what all texts have, so that one passage may be likelier than another from the start. */
const constant = 0.3;

/**
 * Weighs the features of a text. Stems, pairs and trigrams have length 1 each, features that no phrasing
 * has included: where most words are unknown the known ones keep little weight, and so speak for nothing.
 */
export function toVector(features: Features, vocabulary: Vocabulary): Vector {
  const rows = [0];
  const values = [constant];
  const { stems, pairs, trigrams } = features;
  for (const kind of [stems, pairs, trigrams]) append(kind, vocabulary, rows, values);
  return { rows: new Int32Array(rows), values: new Float32Array(values) };
}

function append(
  features: readonly Feature[],
  { rows: known, weights, unknownWeight }: Vocabulary,
  rows: number[],
  values: number[],
): void {
  const first = rows.length;
  let squares = 0;
  for (const { name } of features) {
    const row = known.get(name);
    const weight = row === undefined ? unknownWeight : (weights[row] ?? 0);
    squares += weight * weight;
    if (row === undefined) continue;
    rows.push(row);
    values.push(weight);
  }
  const length = Math.sqrt(squares);
  for (let place = first; place < values.length; place += 1) {
    values[place] = (values[place] ?? 0) / length;
  }
}
