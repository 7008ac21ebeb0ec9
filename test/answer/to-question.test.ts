import { expect, it } from 'vitest';
import { toQuestion } from '../../src/answer/to-question.ts';
import { aPassage } from '../builders.ts';

it.each([
  [
    ['tunnel price', 'what would it cost?', 'Is it dear?'],
    'What would it cost?',
    'a whole question',
  ],
  [['tunnel price', 'price tag'], 'Tunnel price', 'else the first phrasing'],
  [[], 'Cost', 'else its heading'],
])('offers for %j “%s”: %s', (questions, expected) => {
  expect(toQuestion(aPassage({ questions }))).toBe(expected);
});

it('offers the title of a passage without phrasings and heading', () => {
  expect(toQuestion(aPassage({ questions: [], heading: '' }))).toBe('What the pitch claims');
});
