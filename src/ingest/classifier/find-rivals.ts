import { pickBest } from '../../pick-best.ts';
import { type Example, noPassage, type Size } from './example.ts';

/** With how many passages an example's own is compared in learning; more of them change little. */
const most = 32;
/** What no more examples than this have may tell passages apart in any case. */
const fewExamples = 64;
/** What more than this share of the examples have does not tell passages apart. */
const telling = 0.02;

/**
 * Finds for each example the passages it might be taken for: its own, if it has one, and those whose examples have most
 * in common with it on average. All others are clear to tell from it without learning.
 * @returns numbers of passages in rising order, the own one among them
 */
export function findRivals(examples: readonly Example[], size: Size): readonly Int32Array[] {
  const own = examples.filter(({ passage }) => passage !== noPassage);
  const { starts, owners } = toOwners(own, size);
  const likeness = new Float64Array(size.passages);
  const fewEnough = Math.max(fewExamples, telling * examples.length);
  const counts = new Int32Array(size.passages);
  for (const { passage } of own) counts[passage] = (counts[passage] ?? 0) + 1;
  return examples.map(({ vector: { rows, values }, passage }) => {
    likeness.fill(0);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const start = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      if (end - start > fewEnough) continue;
      // What a feature says is in its weight in both texts, which are about the same.
      const shared = (values[index] ?? 0) ** 2;
      for (let entry = start; entry < end; entry += 1) {
        const owner = owners[entry] ?? 0;
        likeness[owner] = (likeness[owner] ?? 0) + shared / (counts[owner] ?? 1);
      }
    }
    if (passage !== noPassage) likeness[passage] = Number.POSITIVE_INFINITY;
    return toRivals(likeness);
  });
}

/** The likest passages. */
function toRivals(likeness: Float64Array): Int32Array {
  return Int32Array.from(pickBest(likeness, most)).sort();
}

/** By feature, one after the other: the passages of the examples that have it. */
function toOwners(examples: readonly Example[], { features }: Size) {
  const starts = new Int32Array(features + 1);
  for (const { vector } of examples) {
    for (const row of vector.rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < features; row += 1) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const owners = new Int32Array(starts[features] ?? 0);
  const next = starts.slice();
  for (const { vector, passage } of examples) {
    for (const row of vector.rows) {
      const entry = next[row] ?? 0;
      owners[entry] = passage;
      next[row] = entry + 1;
    }
  }
  return { starts, owners };
}
