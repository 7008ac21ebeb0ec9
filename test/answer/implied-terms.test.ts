import { expect, it } from 'vitest';
import { impliedTerms } from '../../src/answer/implied-terms.ts';
import { toTerms } from '../../src/terms.ts';

const implied = (word: string) => toTerms(word).flatMap(({ term }) => impliedTerms(term));
const toTermList = (words: string) => toTerms(words).map(({ term }) => term);

it.each([
  ['opened', 'built', 'nothing is opened before it is built'],
  ['passengers', 'open', 'nobody rides before it is open'],
  ['keen', 'support welcome', 'who is keen on it supports it'],
  ['refused', 'rejected', 'so does who refuses it reject it'],
])('“%s” implies “%s”: %s', (word, others, _) => {
  expect(implied(word)).toEqual(expect.arrayContaining(toTermList(others)));
});

it.each([
  ['begun', 'built', 'what is begun need not be built'],
  ['construction', 'begun', 'whoever speaks of it does not say that it has begun'],
  ['built', 'opened', 'what is built need not be open'],
  ['opened', 'opened', 'a word is no other than itself'],
])('“%s” does not imply “%s”: %s', (word, other, _) => {
  expect(implied(word)).not.toEqual(expect.arrayContaining(toTermList(other)));
});

it('a word of anything else implies nothing', () => {
  expect(impliedTerms('ice')).toEqual([]);
});
