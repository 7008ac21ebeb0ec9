import { stemmer } from 'stemmer';
import { wordForms } from './word-forms.ts';

/** A word of a text and what it is looked up by. */
export type Term = {
  /** The word as written. */
  readonly word: string;
  /** Folded, unit and number forms made one, irregular forms undone, stemmed (Porter 1980). */
  readonly term: string;
};

const onlyAscii = /^[\0-\x7f]*$/u;
const marks = /\p{M}+/gu;
/** Letters without an English one inside, and what is typed where they are missing. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const foreign = /[æœøßłđðþħı]/gu;
/** A number with its decimals and thousands, or a run of letters and digits with inner apostrophes. */
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:'[\p{L}]+)*|[$€£¥%°]/gu;

/** A number stuck to a unit: `112km`, `8bn`. */
const numberWithUnit =
  /(\p{N})(?=(?:km|kms|m|mi|ft|bn|mn|mln|m|tn|k|kg|t|mph|kmh|years?|yrs?)\b)/giu;

/**
 * Splits a text into terms, the same for passages and for questions. Case, diacritics, possessives,
 * thousands commas, hyphens and spellings of units do not matter.
 */
export function toTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [word] of toPlain(text).matchAll(wordPattern))
    terms.push({ word, term: toTerm(word) });
  return terms;
}

/**
 * Lower case without diacritics, in letters of English where there are such, with plain apostrophes, and
 * numbers parted from their units.
 */
export function fold(text: string): string {
  return toPlain(text).replace(numberWithUnit, '$1 ');
}

function toPlain(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(foreign, (letter) => letters[letter] ?? letter)
    .replace(/[’‘ʼ`´]/gu, "'");
}

const known = new Map<string, string>();

/** The term of one folded word. Remembered, since texts repeat their words; bounded by the cache's size. */
export function toTerm(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const term = stem(word);
  if (known.size >= 50_000) known.clear();
  known.set(word, term);
  return term;
}

function stem(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  const bare = word.replace(/'s$/u, '').replace(/'/gu, '');
  const form = wordForms.get(bare) ?? bare;
  // Porter's rules are for English words; anything very long is no word, and stays as it is.
  return form.length > 40 ? form : stemmer(form);
}
