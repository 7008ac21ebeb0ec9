import { expect, it } from 'vitest';
import { joinQuestions } from '../../../src/answer/resolve/join-questions.ts';

it.each([
  ['How long did it take them?', 'Who came – how long did it take them?', 'as one'],
  ['and in what year?', 'Who came – in what year?', 'without what only leads over'],
  ['Ada?', 'Who came – Ada?', 'with names as they are'],
])('joins “%s”: “%s”, %s', (question, joined) => {
  expect(joinQuestions('Who came?', question)).toBe(joined);
});

it.each([
  ['???', 'When?'],
  ['Who came?', ' '],
])('joins nothing of “%s” and “%s”', (before, question) => {
  expect(joinQuestions(before, question)).toBeUndefined();
});
