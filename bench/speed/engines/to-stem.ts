import { stemmer } from 'stemmer';

/** Words of grammar and of asking. A list of the bench's own, so that the yardstick does not move. */
const questionWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from as and or it its this that these those what which who whom
  whose when where why how is are was were be been being am do does did has have had would there kind
  type sort`.split(/\s+/u),
);

/** The stem of a word without case, diacritics and possessive; `null` of a question word. */
export function toStem(word: string): string | null {
  const folded = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
  return folded === '' || questionWords.has(folded) ? null : stemmer(folded);
}
