import { expect, it } from 'vitest';
import { namesThing } from '../../../src/answer/resolve/names-thing.ts';
import { threads } from './threads.ts';

it.each([
  ['How long is the Chunnel?', true],
  ['Is Musk in Magadan?', true],
  ['How cold is Magadan?', false],
  ['What is a TBM?', false],
  ['How cold is it?', false],
])('tells of “%s” whether it names more than where it is: %s', (question, expected) => {
  expect(namesThing(question, threads.index)).toBe(expected);
});
