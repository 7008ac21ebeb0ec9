import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toTerm, toTerms } from '../src/terms.ts';
import { arbitraryText } from './arbitraries.ts';

const terms = (text: string) => toTerms(text).map(({ term }) => term);

describe('finds the same terms in', () => {
  it.each([
    ['case', 'Bering STRAIT', 'bering strait'],
    ['accents', 'São Tomé, Malmö', 'sao tome malmo'],
    [
      'letters of other alphabets in Latin script',
      'Tromsø, Lærdal, Straße, Łódź',
      'Tromso, Laerdal, strasse, Lodz',
    ],
    ['capitals of these', 'ØRESUND, ÆRØ', 'Oresund, Aero'],
    ['accents apart from their letters', 'Malmo\u0308', 'Malmö'],
    ['letters of full width', '１１２ｋｍ', '112 km'],
    ['ligatures', 'ﬁrst', 'first'],
    ['possessives', "Musk's tunnel", 'Musk tunnel'],
    ['possessives of names in s', "James's tunnel", 'James tunnel'],
    ['curly apostrophes', 'Musk’s tunnel', "Musk's tunnel"],
    ['apostrophes inside', "O'Brien", 'OBrien'],
    ['thousands commas', '1,000,000', '1000000'],
    ['hyphens', 'Chukotka-Alaska link', 'Chukotka Alaska link'],
    ['a hyphen before a unit', '112-kilometre', '112 kilometres'],
    ['units stuck to numbers', '112km, 70mi, 20ft', '112 km, 70 mi, 20 ft'],
    ['names of units', '112 km, 70 miles', '112 kilometers, 70 mi'],
    ['money as it is written short', '$8bn', '$ 8 billion'],
    ['signs for words', '€5, £6, 50%', 'euros 5, pounds 6, 50 percent'],
    ['short and full numbers', '8bn, 65 mln', '8 billion, 65 million'],
    ['number words', 'two or eight of twelve', '2 or 8 of 12'],
    ['plurals', 'railways and centuries', 'railway and century'],
    ['forms of verbs', 'dug, built, froze, cost', 'dig, build, freeze, costs'],
    ['irregular plurals', 'feet, teeth, women', 'foot, tooth, woman'],
    ['a quality and its measure', 'length, depth, width, height', 'long, deep, wide, high'],
    ['comparison', 'longer, deepest, wider, higher', 'long, deep, wide, high'],
    ['British and American', 'harbour, centre, defence', 'harbor, center, defense'],
    ['double letters', 'tunnelling, travelled', 'tunneling, traveled'],
    ['markup and punctuation', '**Cost** (of_it)…', 'cost of it'],
  ])('%s: %s', (_, one, other) => {
    expect(terms(one)).toEqual(terms(other));
    expect(terms(one)).not.toEqual([]);
  });
});

describe('tells apart', () => {
  it.each([
    ['numbers', '112', '113'],
    ['decimals', '3.5 km', '35 km'],
    ['commas that part no thousands', '12,34', '1234'],
    ['words with one stem too short', 'Nome', 'no'],
    ['million and billion', '8 million', '8 billion'],
    ['miles and kilometres', '8 miles', '8 kilometres'],
    ['scripts', 'мост', 'most'],
  ])('%s: %s', (_, one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });
});

it('gives each term with the word as it stands folded in the text', () => {
  expect(toTerms("The Tunnel's depth: 54m")).toEqual([
    { word: 'the', term: 'the' },
    { word: "tunnel's", term: 'tunnel' },
    { word: 'depth', term: 'deep' },
    { word: '54', term: '54' },
    { word: 'm', term: 'm' },
  ]);
});

it('leaves words of other scripts and very long ones as they are', () => {
  expect(terms('мост через пролив')).toEqual(['мост', 'через', 'пролив']);
  const long = 'running'.repeat(20);
  expect(terms(long)).toEqual([long]);
});

it('finds nothing where there are no words', () => {
  for (const text of ['', ' \n\t', '?!…', '👩‍👩‍👧', '\u202e\u0000', '\ud800']) {
    expect(terms(text)).toEqual([]);
  }
});

it('never minds case, and never gives an empty term', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      for (const { word, term } of toTerms(text)) {
        expect(word).not.toBe('');
        expect(term).not.toBe('');
      }
      expect(toTerms(fold(text))).toEqual(toTerms(text));
    }),
  );
});

it('always finds the terms of two texts in both together', () => {
  fc.assert(
    fc.property(arbitraryText(), arbitraryText(), (one, other) => {
      expect(terms(`${one}\n${other}`)).toEqual([...terms(one), ...terms(other)]);
    }),
  );
});

it('always gives a word the same term, however many came between', () => {
  const before = toTerm('tunnelling');
  for (let count = 0; count <= 50_000; count += 1) toTerm(`${count}`);
  expect(toTerm('tunnelling')).toBe(before);
  expect(toTerm('funnelling')).toBe('funnel');
});
