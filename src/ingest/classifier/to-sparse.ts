import type { Evidence } from '../../phrasings/classifier.ts';
import type { Size } from './example.ts';

/** What says less changes no probability that anybody would see. */
const least = 0.07;

/** Keeps what is said, of evidence with one row for each feature and one column for each passage. */
export function toSparse(evidence: Float32Array, { features, passages: columns }: Size): Evidence {
  const size = countTelling(evidence);
  const starts = new Int32Array(features + 1);
  const passages = new Int32Array(size);
  const values = new Float32Array(size);
  let entry = 0;
  for (let row = 0; row < features; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = evidence[row * columns + column] ?? 0;
      if (Math.abs(value) < least) continue;
      passages[entry] = column;
      values[entry] = value;
      entry += 1;
    }
    starts[row + 1] = entry;
  }
  return { starts, passages, values };
}

function countTelling(evidence: Float32Array): number {
  let count = 0;
  for (let at = 0; at < evidence.length; at += 1) {
    if (Math.abs(evidence[at] ?? 0) >= least) count += 1;
  }
  return count;
}
