import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reliability } from '../../../../bench/evaluate/set/reliability.ts';

const answer = (confidence: number, right = true) => ({ confidence, right });

it('gives each band its answers, their mean confidence and how many of them are right', () => {
  const answers = [answer(0.95), answer(1), answer(0.75, false), answer(0.72), answer(0.3)];
  expect(reliability(answers)).toEqual([
    { tenth: 9, answers: 2, meanConfidence: 0.975, right: 1 },
    { tenth: 7, answers: 2, meanConfidence: 0.735, right: 0.5 },
    { tenth: 3, answers: 1, meanConfidence: 0.3, right: 1 },
  ]);
});

it('puts a confidence between two bands into the upper one', () => {
  const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const bands = reliability(tenths.map((confidence) => answer(confidence)));
  expect(bands.map(({ tenth }) => tenth)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

it('never loses an answer, nor takes a mean out of its band', () => {
  const confidence = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ confidence, right: fc.boolean() })), (answers) => {
      const bands = reliability(answers);
      expect(bands.reduce((sum, band) => sum + band.answers, 0)).toBe(answers.length);
      for (const { tenth, meanConfidence } of bands) {
        expect(meanConfidence).toBeGreaterThanOrEqual(tenth / 10 - 1e-9);
        expect(meanConfidence).toBeLessThanOrEqual((tenth + 1) / 10 + 1e-9);
      }
    }),
  );
});
