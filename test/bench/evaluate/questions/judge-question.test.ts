import { describe, expect, it } from 'vitest';
import { judgeQuestion } from '../../../../bench/evaluate/questions/judge-question.ts';
import { aDeclinable, anAnswerable } from './questions.ts';

const outcomes = ['choice', 'closest', 'gap', 'out-of-scope'] as const;

describe('a question to be answered', () => {
  it('is right where the answer fits', () => {
    const verdict = judgeQuestion(anAnswerable(), 'answer', 'It would be 112 km long.');
    expect(verdict).toEqual({ kind: 'right', faults: [] });
  });

  it('is wrong where the answer does not fit', () => {
    const verdict = judgeQuestion(anAnswerable(), 'answer', 'It would be 50 km long.');
    expect(verdict).toEqual({ kind: 'wrong', faults: [expect.stringContaining('any')] });
  });

  it.each(outcomes)('is declined by %s, even if the text would fit', (outcome) => {
    const verdict = judgeQuestion(anAnswerable(), outcome, 'It would be 112 km long.');
    expect(verdict).toEqual({ kind: 'declined', faults: [`${outcome}, an answer expected`] });
  });
});

describe('a question to be declined', () => {
  it('is wrong where it is answered', () => {
    expect(judgeQuestion(aDeclinable(), 'answer', 'Nobody.')).toEqual({
      kind: 'wrong',
      exact: false,
      faults: ['answered, gap expected'],
    });
  });

  it.each(outcomes)('is right with %s, and exactly so with the outcome expected', (outcome) => {
    expect(judgeQuestion(aDeclinable(), outcome, '')).toEqual({
      kind: 'right',
      exact: outcome === 'gap',
      faults: [],
    });
  });
});
