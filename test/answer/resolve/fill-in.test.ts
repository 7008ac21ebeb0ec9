import { expect, it } from 'vitest';
import { fillIn } from '../../../src/answer/resolve/fill-in.ts';

it.each([
  ['and how deep is it?', { word: 'it', to: 'thing' }, 'How deep is the Chunnel?'],
  ['but its cost?', { word: 'its', to: 'thing' }, "The Chunnel's cost?"],
  ['Is it like its model?', { word: 'it', to: 'thing' }, 'Is the Chunnel like its model?'],
  ['which one is older?', { word: 'which one', to: 'any' }, 'Which one of the Chunnel is older?'],
  ['who lives there?', { word: 'there', to: 'any' }, 'Who lives there (the Chunnel)?'],
  ['so the cost?', undefined, 'The cost: the Chunnel?'],
  ['cost...', undefined, 'Cost: the Chunnel?'],
  ['ok, and then?', undefined, ': the Chunnel?'],
] as const)('fills in “%s” for %j: “%s”', (question, pronoun, expected) => {
  const filled = fillIn(question, pronoun, 'the Chunnel');
  expect(filled.replace(/^the/u, 'The')).toBe(expected);
});

it('gives a name in s its own possessive', () => {
  expect(fillIn('its depth?', { word: 'its', to: 'thing' }, 'Alps')).toBe("Alps' depth?");
});

it('takes “her” at the end for an object', () => {
  expect(fillIn('who paid her?', { word: 'her', to: 'person' }, 'Ada')).toBe('Who paid Ada?');
});

it('leaves words alone that only begin with the pronoun', () => {
  expect(fillIn('do items of it cost?', { word: 'it', to: 'thing' }, 'X')).toBe(
    'Do items of X cost?',
  );
});
