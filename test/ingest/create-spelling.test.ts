import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSpelling } from '../../src/ingest/create-spelling.ts';

const words = new Map([
  ['tunnel', 40],
  ['funnel', 1],
  ['tunnels', 9],
  ['strait', 30],
  ['straight', 2],
  ['railway', 12],
  ['dmitriev', 20],
  ['dmitrieva', 99],
  ['chukotka', 8],
  ['form', 2],
  ['from', 50],
  ['ice', 20],
  ['1987', 5],
]);
const spelling = createSpelling(words);

it.each([
  ['tunel', 'tunnel', 'a letter is missing'],
  ['tunnnel', 'tunnel', 'a letter is there too often'],
  ['tunmel', 'tunnel', 'a letter is wrong'],
  ['tunenl', 'tunnel', 'two letters are swapped'],
  ['rialway', 'railway', 'two letters are swapped'],
  ['dmitreiv', 'dmitriev', 'two letters are swapped'],
  ['dimitrief', 'dmitriev', 'a long word may have two errors'],
  ['dmitrief', 'dmitriev', 'the nearest is meant, however common others are'],
  ['chukotkaaa', 'chukotka', 'a long word may have two errors'],
  ['chukotke', 'chukotka', 'of a long word the end may be wrong'],
  ['straiht', 'strait', 'the commonest of words as near is meant'],
  ['fumnel', 'funnel', 'the first letter is seldom wrong'],
  ['frmo', 'from', 'the commonest word with letters swapped is meant'],
])('takes “%s” for “%s”: %s', (typed, meant) => {
  expect(spelling(typed)).toBe(meant);
});

it.each([
  ['tunnel', 'it is known'],
  ['straight', 'it is known, however seldom it occurs'],
  ['ise', 'short words are as near to many'],
  ['tumnal', 'words below eight letters may have one error'],
  ['1978', 'numbers are never corrected'],
  ['tun1el', 'nor is what has digits in it'],
  ['quokka', 'no word is near'],
  ['gunnel', 'the first letter is seldom wrong'],
  ['tunner', 'in a short word, another end is mostly another word'],
  ['chukxxxx', 'too much is wrong'],
  ['', 'there is nothing to correct'],
])('leaves “%s” alone: %s', (typed) => {
  expect(spelling(typed)).toBeUndefined();
});

it('leaves alone what is too long for a word', () => {
  const long = createSpelling(new Map([['a'.repeat(45), 1]]));
  expect(long('a'.repeat(44))).toBeUndefined();
});

it('knows nothing where there are no words', () => {
  expect(createSpelling(new Map())('tunel')).toBeUndefined();
});

it('always finds a word with a letter taken out of its middle, and never corrects a known one', () => {
  const known = fc.constantFrom('strait', 'railway', 'dmitriev', 'chukotka');
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 4 }), (word, place) => {
      const typed = `${word.slice(0, place)}${word.slice(place + 1)}`;
      expect(spelling(typed)).toBe(word);
      expect(spelling(word)).toBeUndefined();
    }),
  );
});

it('never corrects to a word that is not known', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'tunelsraic2 é'), maxLength: 9 }), (typed) => {
      const meant = spelling(typed);
      expect(meant === undefined || words.has(meant)).toBe(true);
    }),
  );
});
