import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toProbabilities } from '../../src/phrasings/to-probabilities.ts';

const scores = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 20 });
const temperature = fc.double({ min: 0.1, max: 10, noNaN: true });

test('always gives shares of at most 1 in all, in the order of the scores', () => {
  fc.assert(
    fc.property(scores, temperature, (some, by) => {
      const probabilities = toProbabilities(Float64Array.from(some), by);
      const sum = probabilities.reduce((total, one) => total + one, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      for (const [index, probability] of probabilities.entries()) {
        expect(probability).toBeGreaterThanOrEqual(0);
        const before = probabilities[index - 1] ?? 0;
        if ((some[index - 1] ?? -1001) > (some[index] ?? 0)) {
          expect(before).toBeGreaterThanOrEqual(probability);
        }
      }
    }),
  );
});

test('leaves most to none of the passages where nothing speaks for any', () => {
  const probabilities = toProbabilities(new Float64Array(3), 1);
  expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.5);
});

test('is surer at a lower temperature', () => {
  const at = (by: number) => toProbabilities(Float64Array.of(5, 3), by)[0] ?? 0;
  expect(at(0.5)).toBeGreaterThan(at(1));
  expect(at(1)).toBeGreaterThan(at(2));
});
