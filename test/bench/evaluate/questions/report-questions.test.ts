import { describe, expect, it } from 'vitest';
import { reportQuestions } from '../../../../bench/evaluate/questions/report-questions.ts';
import { tally } from '../../../../bench/evaluate/questions/tally.ts';
import { aDeclinable, anAnswerable } from './questions.ts';

const right = { kind: 'right', faults: [] } as const;
const wrong = { kind: 'wrong', faults: ['any'] } as const;
const declined = { kind: 'declined', faults: ['gap'] } as const;

it('counts by kind, in total and by every other tag, the commonest first', () => {
  const judged = [
    { question: anAnswerable({ tags: ['single', 'geo', 'number'] }), verdict: right },
    { question: anAnswerable({ tags: ['single', 'cost', 'number'] }), verdict: wrong },
    { question: anAnswerable({ tags: ['compare', 'cost'] }), verdict: declined },
    { question: aDeclinable({ tags: ['gap'] }), verdict: { ...right, exact: true } },
    { question: aDeclinable({ tags: ['gap'] }), verdict: { ...right, exact: false } },
  ];
  expect(reportQuestions(judged)).toBe(`\
kind     right      %  wrong     %  declined      %  exact  questions
single       1   50.0      1  50.0         0    0.0      -          2
compare      0    0.0      0   0.0         1  100.0      -          1
gap          2  100.0      0   0.0         0    0.0      1          2

total           right      %  wrong     %  declined     %  exact  questions
to be answered      1   33.3      1  33.3         1  33.3      -          3
to be declined      2  100.0      0   0.0         0   0.0      1          2
all                 3   60.0      1  20.0         1  20.0      1          5

tag     right      %  wrong     %  declined     %  exact  questions
cost        0    0.0      1  50.0         1  50.0      -          2
number      1   50.0      1  50.0         0   0.0      -          2
geo         1  100.0      0   0.0         0   0.0      -          1
`);
});

it('counts a question once under a tag that it bears twice', () => {
  const judged = [{ question: anAnswerable({ tags: ['single', 'geo', 'geo'] }), verdict: right }];
  expect(reportQuestions(judged)).toMatch(/^geo +1 +100\.0/mu);
});

describe('tally', () => {
  it('leaves out the exact ones where nothing is to be declined', () => {
    expect(tally([right, wrong, wrong, declined])).toEqual({ right: 1, wrong: 2, declined: 1 });
  });

  it('counts the exact ones among those to be declined', () => {
    const verdicts = [
      { ...right, exact: true },
      { ...right, exact: false },
      { ...wrong, exact: false },
      right,
    ];
    expect(tally(verdicts)).toEqual({ right: 3, wrong: 1, declined: 0, exact: 1 });
  });
});
