import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/split-sentences.ts';
import { arbitraryText } from '../arbitraries.ts';

/** Each text is two sentences, cut at the `|`. */
describe('cuts after', () => {
  it.each([
    ['a full stop', 'The strait is narrow.| Two islands lie in it.'],
    ['a question', 'Is it deep?| The sea is shallow.'],
    ['a call', 'Build it!| The sea is shallow.'],
    ['a quotation', 'He said "Dig." | Musk was silent.'],
    ['a bracket', 'It costs $8 bn (about 65 km).| Musk was silent.'],
    ['a line', 'Depth of the strait\n| The sea is shallow.'],
    ['a unit', 'The tunnel costs 65 bn.| Dmitriev said so.'],
  ])('%s', (_, text) => {
    const sentences = text.split('|').map((sentence) => sentence.trim());
    expect(splitSentences(text.replace('|', ''))).toEqual(sentences);
  });
});

describe('does not cut after', () => {
  it.each([
    ['a title', 'Mr. Musk and Dr. Holm met Gen. Smith.'],
    ['an initial', 'The bridge of T. Y. Lin and George W. Smith.'],
    ['a country', 'The U.S. Senate and the U.K. Parliament met.'],
    ['a firm', 'The Boring Co. Tunnel is short.'],
    ['a month', 'On Oct. 17 Dmitriev wrote to Musk.'],
    ['a number’s name', 'The No. 7 Bridge is shown in Fig. 2 and on pp. 5 to 7.'],
    ['a decimal point', 'The strait is 85.3 km wide.'],
    ['a place', 'Trains run from St. Petersburg to Ft. Greely.'],
    ['a short form before a small letter', 'It lies approx. in the middle, e.g. near the islands.'],
    ['a question within', 'He asked “Why not?” and left.'],
  ])('%s', (_, text) => {
    expect(splitSentences(text)).toEqual([text]);
  });
});

it('keeps what is too short for a sentence with what stands beside it', () => {
  expect(splitSentences('A. The strait is narrow.')).toEqual(['A. The strait is narrow.']);
  expect(splitSentences('Oh! The strait is narrow.')).toEqual(['Oh! The strait is narrow.']);
  expect(splitSentences('The strait is narrow. Yes.')).toHaveLength(2);
  expect(splitSentences('The strait is narrow. No.')).toEqual(['The strait is narrow. No.']);
});

it('finds no sentence in nothing', () => {
  expect(splitSentences('')).toEqual([]);
  expect(splitSentences(' \n\t ')).toEqual([]);
});

it('never loses a character but white space at the ends of sentences', () => {
  const unit = fc.constantFrom(
    'Word',
    'word',
    ' ',
    '. ',
    '! ',
    '? ',
    'Mr. ',
    'A. ',
    '3',
    '\n',
    '"',
  );
  const text = fc.oneof(arbitraryText(), fc.string({ unit, maxLength: 40 }));
  fc.assert(
    fc.property(text, (some) => {
      const sentences = splitSentences(some);
      for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
      expect(sentences).not.toContain('');
      const letters = (one: string) => one.replace(/\s/gu, '');
      expect(letters(sentences.join(''))).toBe(letters(some));
    }),
  );
});
