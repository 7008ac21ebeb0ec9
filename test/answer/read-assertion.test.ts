import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAssertion } from '../../src/answer/read-assertion.ts';
import { arbitraryText } from '../arbitraries.ts';

it.each([
  ['Why was it dug?', { denies: false, presumed: true }, 'asking why takes it for granted'],
  ['Was it dug?', { denies: false, presumed: false }, 'asking whether does not'],
  ['Why does nobody live there?', { denies: true }, 'what is denied is said not to be so'],
  ["It was dug, isn't it?", { denies: false }, 'a tag denies nothing'],
  ['They dug it, no?', { denies: false }, 'nor does “no?”'],
  ['When should open, couldn’t it?', undefined, 'but what stands before it may be imagined'],
  ['How many riders are expected?', { planned: true }, 'it is only meant to be so'],
  ['What is the longest one they dug?', { ofAny: true }, 'it is one of many'],
  [
    'Why did they lay rails there if nobody lives there?',
    { text: 'Why did they lay rails there', denies: false },
    'only what it rests on is denied',
  ],
  ["Why didn't they dig when they could?", undefined, 'a short question is read as a whole'],
  ['What would be dug?', undefined, 'it only imagines it'],
  ['how much wud it cost', undefined, 'so it does as people type it'],
  ['What is holding up the opening?', undefined, 'what is late is not so yet'],
  ['Why did nobody not dig it?', undefined, 'it is denied twice'],
  [`Why was it dug${' and dug'.repeat(100)}?`, undefined, 'it says more than one thing'],
])('reads in “%s” %j: %s', (question, expected, _) => {
  const assertion = readAssertion(question);
  if (expected === undefined) expect(assertion).toBeUndefined();
  else expect(assertion).toMatchObject(expected);
});

it('always says the same of the same question, and a part of it', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const assertion = readAssertion(text);
      expect(readAssertion(text)).toEqual(assertion);
      expect(text).toContain(assertion?.text ?? '');
    }),
  );
});
