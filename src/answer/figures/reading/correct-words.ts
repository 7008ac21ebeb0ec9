import { fold } from '../../../terms.ts';
import { isEnglish } from '../../is-english.ts';
import { plainWords } from './plain-words.ts';

/** Shorter words are near too many others. */
const shortest = 4;

/**
 * Mends words that are one slip of the finger from a word that figures are asked with: a letter wrong,
 * missing, too many, or two swapped. Words that are known, or common, or near several are left alone.
 */
export function correctWords(question: string, known: ReadonlySet<string>): string {
  return fold(question).replace(/\p{L}+/gu, (word) => {
    if (word.length < shortest || known.has(word) || isEnglish(word)) return word;
    const all = findNear(word, known);
    // One and many of a thing are one word.
    const near = all.filter((one) => !all.includes(one.replace(/s$/u, '')) || !one.endsWith('s'));
    // Of several, a word of grammar: those are typed most.
    const plain = near.filter((one) => plainWords.has(one));
    const [only, ...others] = plain.length === 1 ? plain : near;
    return only !== undefined && others.length === 0 ? only : word;
  });
}

/** Words by their first letter and by their last; made once for each set. */
const byEnds = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** One edit leaves the first letter or the last: only words that share one are looked at. */
function findNear(word: string, known: ReadonlySet<string>): readonly string[] {
  const index = byEnds.get(known) ?? toEnds(known);
  byEnds.set(known, index);
  const possible = toKeys(word).flatMap((key) => index.get(key) ?? []);
  return [...new Set(possible.filter((one) => isNear(word, one)))];
}

function toEnds(known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of known) {
    for (const key of toKeys(word)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

function toKeys(word: string): readonly string[] {
  return [`^${word[0] ?? ''}`, `${word.at(-1) ?? ''}$`];
}

/** Whether one edit makes one word the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < shortest) return false;
  const start = findFirstDifference(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB) {
    return true;
  }
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0];
  return isSwapped && restA.slice(2) === restB.slice(2);
}

function findFirstDifference(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  return place;
}
