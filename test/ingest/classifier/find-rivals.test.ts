import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Example } from '../../../src/ingest/classifier/example.ts';
import { findRivals } from '../../../src/ingest/classifier/find-rivals.ts';

const anExample = (passage: number, ...rows: readonly number[]): Example => ({
  passage,
  vector: { rows: Int32Array.from(rows), values: new Float32Array(rows.length).fill(1) },
});
const find = (examples: readonly Example[], passages: number) =>
  findRivals(examples, { features: 1_000, passages }).map((rivals) => [...rivals]);

it('finds the passages that examples have something in common with, the own one included', () => {
  const examples = [anExample(0, 1, 2), anExample(1, 2, 3), anExample(2, 4)];
  expect(find(examples, 3)).toEqual([[0, 1], [0, 1], [2]]);
});

it('keeps the likest where there are many, and always the own', () => {
  // All share the first feature; each passage shares as many more with the last as its number says.
  const passages = 100;
  const examples = Array.from({ length: passages }, (_, passage) =>
    anExample(passage, 0, ...Array.from({ length: passage }, (_, row) => 100 + row)),
  );
  const rivals = find(examples, passages);
  expect(rivals.at(-1)).toContain(98);
  expect(rivals.at(-1)).toContain(99);
  expect(rivals.at(-1)).not.toContain(1);
  for (const [passage, own] of rivals.entries()) {
    expect(own).toContain(passage);
    expect(own.length).toBeLessThanOrEqual(65);
  }
});

it('never counts what too many examples have', () => {
  const common = Array.from({ length: 80 }, (_, passage) => anExample(passage, 0));
  expect(find(common, 80)).toEqual(common.map(({ passage }) => [passage]));
});

it('always finds the same, in rising order', () => {
  const example = fc.record({
    passage: fc.nat(4),
    rows: fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(example, { maxLength: 20 }), (some) => {
      const examples = some.map(({ passage, rows }) => anExample(passage, ...rows));
      const rivals = find(examples, 5);
      expect(rivals).toEqual(find(examples, 5));
      for (const own of rivals) expect(own).toEqual(own.toSorted((a, b) => a - b));
    }),
  );
});
