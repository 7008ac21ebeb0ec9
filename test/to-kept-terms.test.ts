import { expect, it } from 'vitest';
import { toKeptTerms } from '../src/to-kept-terms.ts';

it('keeps the terms that are not of grammar, in order and as often as they stand', () => {
  expect(toKeptTerms('How deep is the sea? The sea is deep.')).toEqual([
    'deep',
    'sea',
    'sea',
    'deep',
  ]);
});

it('keeps nothing of a text of grammar only', () => {
  expect(toKeptTerms('What is it?')).toEqual([]);
});
