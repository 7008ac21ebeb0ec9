import type { Term } from '../terms.ts';
import type { NameFinder } from './create-name-finder.ts';

/**
 * Writes a text's terms out again with each name in its main form, so that a phrasing with “Chunnel”
 * and a question with “Channel Tunnel” have the same words.
 */
export function unifyNames(terms: readonly Term[], findNames: NameFinder): string {
  const words: string[] = [];
  let next = 0;
  for (const { entity, terms: name, start } of findNames(terms)) {
    for (const { word } of terms.slice(next, start)) words.push(word);
    words.push(entity.name);
    next = start + name.length;
  }
  for (const { word } of terms.slice(next)) words.push(word);
  return words.join(' ');
}
