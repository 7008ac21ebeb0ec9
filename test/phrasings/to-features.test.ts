import { expect, test } from 'vitest';
import { toFeatures } from '../../src/phrasings/to-features.ts';

const names = (features: readonly { readonly name: string }[]) => features.map(({ name }) => name);

test('keeps question words, since they say what is asked', () => {
  expect(names(toFeatures('How much, and when?').stems)).toEqual(['how', 'much', 'and', 'when']);
});

test('pairs neighbouring stems and marks both ends of the text', () => {
  expect(names(toFeatures('tunnels cost').pairs)).toEqual(['< tunnel', 'tunnel cost', 'cost >']);
});

test('cuts words into trigrams with both of their ends', () => {
  expect(names(toFeatures('ice').trigrams)).toEqual(['~<ic', '~ice', '~ce>']);
});

test('knows each feature once, by the words that had it first', () => {
  const { stems } = toFeatures('Tunnels and a tunnel');
  expect(stems).toEqual([
    { name: 'tunnel', words: 'tunnels' },
    { name: 'and', words: 'and' },
    { name: 'a', words: 'a' },
  ]);
});

test('never takes a word for a trigram', () => {
  const { stems, trigrams } = toFeatures('ice ices');
  expect(names(trigrams)).toContain('~ice');
  expect(names(stems)).not.toContain('~ice');
});
