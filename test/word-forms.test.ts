import { stemmer } from 'stemmer';
import { expect, it } from 'vitest';
import { toTerm } from '../src/terms.ts';
import { wordForms } from '../src/word-forms.ts';

it('leads each form straight to the word that stands for it', () => {
  expect(wordForms.get('dug')).toBe('dig');
  expect(wordForms.get('bn')).toBe('billion');
  for (const word of wordForms.values()) expect(wordForms.get(word) ?? word).toBe(word);
});

it('has no word that is a form of itself', () => {
  for (const [form, word] of wordForms) expect(form).not.toBe(word);
});

it('brings forms together that a stemmer leaves apart', () => {
  for (const form of ['dug', 'feet', 'length', 'km', 'center', 'twelve', '%']) {
    expect(stemmer(form)).not.toBe(stemmer(wordForms.get(form) ?? form));
  }
});

it('takes what is run together without its apostrophe for the word it begins with', () => {
  for (const [form, word] of [
    ['isnt', 'is'],
    ["isn't", 'is'],
    ['couldnt', 'could'],
    ['theyre', 'they'],
    ['ive', 'have'],
  ] as const) {
    expect(toTerm(form)).toBe(toTerm(word));
  }
});
