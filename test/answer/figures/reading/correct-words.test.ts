import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctWords } from '../../../../src/answer/figures/reading/correct-words.ts';

const known = new Set(['tunnel', 'length', 'longer', 'which', 'miles', 'gotthard', 'seikan']);

describe('a slip of the finger', () => {
  it.each([
    ['a letter missing', 'tunel', 'tunnel'],
    ['a letter too many', 'tunnell', 'tunnel'],
    ['a letter wrong', 'tonnel', 'tunnel'],
    ['two swapped', 'lenght', 'length'],
    ['in a name', 'gothard', 'gotthard'],
  ])('%s is mended', (_, typed, meant) => {
    expect(correctWords(`how ${typed} in`, known)).toBe(`how ${meant} in`);
  });
});

describe('a word', () => {
  it.each([
    ['that is common', 'lounger funnel longest'],
    ['that is too short', 'wic'],
    ['two slips away', 'tnel gothrd'],
  ])('%s is left alone', (_, text) => {
    expect(correctWords(text, new Set([...known, 'longest', 'lounger', 'funnel']))).toBe(text);
  });

  it('near several is left alone', () => {
    expect(correctWords('seiken', new Set(['seikan', 'seikon']))).toBe('seiken');
  });

  it('that is known never changes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known)), (words) => {
        expect(correctWords(words.join(' '), known)).toBe(words.join(' '));
      }),
    );
  });
});
