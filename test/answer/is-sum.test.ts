import { expect, it } from 'vitest';
import { isSum } from '../../src/answer/is-sum.ts';

it.each(['What is 17 times 23?', 'what’s 5 % of 80', '12 x 7', '3+4', 'calculate 9 divided by 2'])(
  'takes “%s” for a sum',
  (question) => {
    expect(isSum(question)).toBe(true);
  },
);

it.each([
  ['What is 8 billion dollars in roubles?', 'it names what is counted'],
  ['What is 20 km by ship?', 'it has a unit'],
  ['What times?', 'it has no number'],
  ['', 'it says nothing'],
  [`1${' + 1'.repeat(30)}`, 'nobody asks for so long a sum'],
])('does not take “%s” for one: %s', (question) => {
  expect(isSum(question)).toBe(false);
});
