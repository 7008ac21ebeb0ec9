import { describe, expect, it } from 'vitest';
import { judgeAsked } from '../../../../bench/evaluate/set/judge-asked.ts';
import { anAsked, aSetQuestion } from './results.ts';

describe('a passage', () => {
  it('is ranked by where the first right one stands', () => {
    const question = aSetQuestion({ passages: ['c', 'b'] });
    expect(judgeAsked(anAsked({ question, passages: ['x', 'b', 'c'] })).passageRank).toBe(2);
  });

  it('has no rank where none is right', () => {
    expect(judgeAsked(anAsked({ passages: ['x'] })).passageRank).toBeUndefined();
  });
});

describe('a sentence', () => {
  const rank = (
    sentences: readonly (readonly [passage: string, text: string])[],
    answers = ['1994'],
  ) =>
    judgeAsked(
      anAsked({
        question: aSetQuestion({ answers }),
        sentences: sentences.map(([passage, text]) => ({ passage, text })),
      }),
    ).sentenceRank;

  it('is right where it is from a right passage and has one of the answers', () => {
    expect(
      rank(
        [
          ['a', 'It was dug from 1988.'],
          ['a', 'It opened in 1994.'],
        ],
        ['x', '1994'],
      ),
    ).toBe(2);
  });

  it('is not right for an answer in another passage', () => {
    expect(rank([['b', 'It opened in 1994.']])).toBeUndefined();
  });

  it('has an answer however it is spaced, but in its own case', () => {
    expect(rank([['a', 'Born in New\n  York.']], [' New York '])).toBe(1);
    expect(rank([['a', 'Born in new york.']], ['New York'])).toBeUndefined();
  });

  it('is right by its passage alone where no answers are listed', () => {
    expect(
      rank(
        [
          ['b', 'x'],
          ['a', 'y'],
        ],
        [],
      ),
    ).toBe(2);
  });
});

it('finds nothing right for a question that has no answer, whatever it names', () => {
  const question = aSetQuestion({ answerable: false });
  expect(judgeAsked(anAsked({ question }))).toEqual({
    answerable: false,
    outcome: 'answer',
    confidence: 0.8,
    passageRank: undefined,
    sentenceRank: undefined,
  });
});
