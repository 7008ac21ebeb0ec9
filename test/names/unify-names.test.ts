import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameFinder } from '../../src/names/create-name-finder.ts';
import { unifyNames } from '../../src/names/unify-names.ts';
import { toTerms } from '../../src/terms.ts';
import { arbitraryText } from '../arbitraries.ts';
import { anEntity } from '../builders.ts';

const findNames = createNameFinder([
  anEntity({ name: 'Channel Tunnel', also: ['Chunnel', 'Eurotunnel'] }),
  anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] }),
]);
const unify = (text: string) => unifyNames(toTerms(text), findNames);

it('writes each name in its main form', () => {
  expect(unify('Would Musk dig a Chunnel?')).toBe('would Elon Musk dig a Channel Tunnel');
});

it('writes a question in the same words whatever names it uses', () => {
  expect(unify('Is the Eurotunnel deep?')).toBe(unify('is the Channel Tunnel deep'));
});

it('keeps names that follow one another', () => {
  expect(unify('Chunnel Musk')).toBe('Channel Tunnel Elon Musk');
});

it('always gives a text without names its own terms again', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      expect(toTerms(unifyNames(toTerms(text), () => []))).toEqual(toTerms(text));
    }),
  );
});
