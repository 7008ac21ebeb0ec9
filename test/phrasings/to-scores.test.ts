import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScores } from '../../src/phrasings/to-scores.ts';

const passages = 3;
const evidence = Float32Array.from({ length: 8 * passages }, (_, index) => index * 0.5 - 3);
const feature = fc.record({ row: fc.nat(7), value: fc.integer({ min: -4, max: 4 }) });

test('always sums the weighed evidence of every feature, however many there are', () => {
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 11 }), (features) => {
      const rows = Int32Array.from(features, ({ row }) => row);
      const values = Float32Array.from(features, ({ value }) => value);
      // What stood there before does not count.
      const scores = toScores(evidence, { rows, values }, new Float64Array(passages).fill(9));
      const expected = [0, 1, 2].map((passage) =>
        features.reduce(
          (sum, { row, value }) => sum + value * (evidence[row * passages + passage] ?? 0),
          0,
        ),
      );
      for (const [passage, score] of scores.entries())
        expect(score).toBeCloseTo(expected[passage] ?? 0);
    }),
  );
});
