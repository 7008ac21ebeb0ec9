import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameFinder } from '../../src/names/create-name-finder.ts';
import { toTerms } from '../../src/terms.ts';
import { anEntity } from '../builders.ts';

const entities = [
  anEntity({ name: 'Bering Strait', kind: 'place', also: ['the strait'] }),
  anEntity({ name: 'Bering Strait tunnel', also: ['Bering tunnel'] }),
  anEntity({ name: 'Channel Tunnel', also: ['Chunnel', 'the tunnel to France'] }),
  anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] }),
  anEntity({ name: 'The Who', kind: 'people' }),
];
const find = createNameFinder(entities);
const names = (text: string) =>
  find(toTerms(text)).map(({ entity, start }) => `${start} ${entity.name}`);

it.each([
  ['Is the Channel Tunnel longer?', ['2 Channel Tunnel'], 'a name is found in a text'],
  ['is the CHUNNEL longer', ['2 Channel Tunnel'], 'so is another name, whatever its case'],
  ["Elon Musk's answer", ['0 Elon Musk'], 'so is a possessive'],
  ['the tunnel to France', ['0 Channel Tunnel'], 'words of grammar belong to a name'],
  ['the tunnel in France', [], 'a name is found as a whole only'],
  ['the Bering Strait tunnel', ['1 Bering Strait tunnel'], 'the longest name is meant'],
  ['the Bering Strait', ['1 Bering Strait'], 'the longest that stands there is meant'],
  ['Musk, Musk and the Chunnel', ['0 Elon Musk', '1 Elon Musk', '4 Channel Tunnel'], 'in order'],
  ['Who is the who?', [], 'a name of words of grammar only is none'],
  ['', [], 'nothing names nothing'],
])('finds in “%s” %j: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

it('gives what else the same thing is called', () => {
  const [found] = find(toTerms('the Chunnel'));
  expect(found?.terms).toEqual(['chunnel']);
  expect(found?.otherTerms).toEqual(['channel', 'tunnel', 'franc']);
});

it('never finds names that overlap', () => {
  const word = fc.constantFrom('the', 'Bering', 'Strait', 'tunnel', 'to', 'France', 'Elon', 'Musk');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const found = find(toTerms(words.join(' ')));
      for (const [place, { start, terms }] of found.entries()) {
        expect(start + terms.length).toBeLessThanOrEqual(found[place + 1]?.start ?? words.length);
      }
    }),
  );
});
