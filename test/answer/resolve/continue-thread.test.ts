import { expect, it } from 'vitest';
import { continueThread } from '../../../src/answer/resolve/continue-thread.ts';

const last = { question: 'Who crossed the ice?', passage: 'strait/ice#on-foot' } as const;
const join = (question: string) => continueThread(question, last, false)?.asked;

it.each([
  ['How long did it take them?', 'Who crossed the ice – how long did it take them?', 'as one'],
  ['and in what year?', 'Who crossed the ice – in what year?', 'without what only leads over'],
  ['Ada?', 'Who crossed the ice – Ada?', 'with names as they are'],
])('joins “%s” to the last question: “%s”, %s', (question, asked) => {
  expect(join(question)).toBe(asked);
});

it('keeps to what the last reply showed, and to what the question says itself', () => {
  expect(continueThread('When?', last, true)?.within).toEqual({
    passage: 'strait/ice#on-foot',
    own: 'When?',
    before: 'Who crossed the ice?',
    couldBeNew: true,
  });
});

it.each([
  ['When?', undefined, 'nothing was asked'],
  ['When?', { question: 'Who crossed the ice?' }, 'nothing was shown'],
  ['When?', { ...last, question: '???' }, 'nothing was said'],
  ['and', { ...last, question: `${'a'.repeat(600)}?` }, 'it would be too long'],
])('joins “%s” to nothing in %j: %s', (question, before, _) => {
  expect(continueThread(question, before, false)).toBeUndefined();
});
