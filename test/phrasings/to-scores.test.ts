import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScores } from '../../src/phrasings/to-scores.ts';

const passages = 3;
const rows = 8;
/** What the feature of a row says for a passage; some say nothing. */
const said = (row: number, passage: number) => (row + passage) % 3 && row * 0.5 - passage;
const entries = Array.from({ length: rows }, (_, row) =>
  [0, 1, 2].flatMap((passage) => {
    const value = said(row, passage);
    return value === 0 ? [] : [{ passage, value }];
  }),
);
const evidence = {
  starts: Int32Array.from({ length: rows + 1 }, (_, row) => entries.slice(0, row).flat().length),
  passages: Int32Array.from(entries.flat(), ({ passage }) => passage),
  values: Float32Array.from(entries.flat(), ({ value }) => value),
};
const feature = fc.record({ row: fc.nat(rows - 1), value: fc.integer({ min: -4, max: 4 }) });

test('always sums the weighed evidence of every feature, however many there are', () => {
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 11 }), (features) => {
      const vector = {
        rows: Int32Array.from(features, ({ row }) => row),
        values: Float32Array.from(features, ({ value }) => value),
      };
      // What stood there before does not count.
      const scores = toScores(evidence, vector, new Float64Array(passages).fill(9));
      const expected = [0, 1, 2].map((passage) =>
        features.reduce((sum, { row, value }) => sum + value * said(row, passage), 0),
      );
      for (const [passage, score] of scores.entries())
        expect(score).toBeCloseTo(expected[passage] ?? 0);
    }),
  );
});
