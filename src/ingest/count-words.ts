import { toTerms } from '../terms.ts';
import type { Glossary, Passage } from '../types.ts';
import { createSpelling } from './create-spelling.ts';
import { isInDictionary } from './is-in-dictionary.ts';

/** A word that only phrasings have is misspelt where one like it occurs so many times as often. */
const misspelt = 10;

/**
 * Counts every word of passages, glossary and phrasings but for those that are misspelt: phrasings are
 * typed as strangers type.
 */
export function countWords(
  passages: readonly Passage[],
  { entities, synonyms }: Glossary,
): ReadonlyMap<string, number> {
  const written = passages.flatMap(({ title, heading, sentences }) => [
    title,
    heading,
    ...sentences.map(({ text }) => text),
  ]);
  const names = entities.flatMap(({ name, also }) => [name, ...also]);
  const counts = count([...written, ...names, ...synonyms.flat()]);
  const typed = [...count(passages.flatMap(({ questions }) => questions))];
  for (const [word, times] of typed) {
    if (counts.has(word) || isInDictionary(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  }
  const spelling = createSpelling(new Map(counts));
  for (const [word, times] of typed) {
    const meant = counts.has(word) ? undefined : spelling(word);
    const isMisspelt = meant !== undefined && (counts.get(meant) ?? 0) >= misspelt * times;
    if (!counts.has(word) && !isMisspelt) counts.set(word, times);
  }
  return counts;
}

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { word } of toTerms(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
