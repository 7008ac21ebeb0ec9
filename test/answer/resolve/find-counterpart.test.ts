import { expect, it } from 'vitest';
import { findCounterpart } from '../../../src/answer/resolve/find-counterpart.ts';
import { toTerms } from '../../../src/terms.ts';
import { threads } from './threads.ts';

const { index } = threads;
const find = (text: string) =>
  findCounterpart(
    index.findNames(toTerms(text)).map(({ entity }) => entity),
    index,
  )?.name;

it.each([
  ['Big Ada', 'Little Ada'],
  ['Little Ada', 'Big Ada'],
])('the other one of %s is %s', (one, other) => {
  expect(find(one)).toBe(other);
});

it.each([
  ['Chunnel', 'no other is called nearly so'],
  ['Magadan', 'a name of one word is all that it is'],
  ['nobody', 'nothing was named'],
])('of “%s” there is no other: %s', (text) => {
  expect(find(text)).toBeUndefined();
});
