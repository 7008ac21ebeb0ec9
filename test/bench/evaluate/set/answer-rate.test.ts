import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerRate, type Graded } from '../../../../bench/evaluate/set/answer-rate.ts';

const graded = fc.array(
  fc.record({ confidence: fc.constantFrom(0, 0.2, 0.4, 0.6, 0.8, 1), right: fc.boolean() }),
  { minLength: 1, maxLength: 30 },
);

/** By definition: every cut tried. */
function byCuts(items: readonly Graded[], precision: number): number {
  const rates = items.map(({ confidence: cut }) => {
    const answered = items.filter(({ confidence }) => confidence >= cut);
    const right = answered.filter((item) => item.right);
    return right.length / answered.length >= precision ? answered.length / items.length : 0;
  });
  return Math.max(...rates);
}

it('is always the largest share that some cut answers at the precision', () => {
  fc.assert(
    fc.property(graded, fc.constantFrom(0.5, 0.9, 0.95, 1), (items, precision) => {
      expect(answerRate(items, precision)).toBe(byCuts(items, precision));
    }),
  );
});

it('counts on past a wrong answer that later right ones make up for', () => {
  const items = [0.9, 0.8, 0.7, 0.6].map((confidence) => ({
    confidence,
    right: confidence !== 0.9,
  }));
  expect(answerRate(items, 0.75)).toBe(1);
  expect(answerRate(items, 0.8)).toBe(0);
});

it('does not part questions of one confidence', () => {
  const tie = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: false },
  ];
  expect(answerRate(tie, 0.9)).toBe(0);
});

it('does not apply to no questions', () => {
  expect(answerRate([], 0.9)).toBeUndefined();
});
