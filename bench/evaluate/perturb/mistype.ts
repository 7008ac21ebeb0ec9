import type { Pick } from './create-pick.ts';

/**
 * Makes one typing error in one word of at least four letters: two neighbouring letters swapped, one
 * left out, one typed twice, or the key beside it hit. The same text where it has no such word.
 */
export function mistype(text: string, pick: Pick): string {
  const match = pick([...text.matchAll(/\p{L}{4,}/gu)]);
  if (match === undefined) return text;
  const [word] = match;
  const letters = [...word];
  const kinds = [swaps, drops, doubles, slips].map((kind) => kind(letters));
  const wrong = pick(pick(kinds.filter((kind) => kind.length > 0)) ?? []) ?? word;
  return text.slice(0, match.index) + wrong + text.slice(match.index + word.length);
}

function swaps(letters: readonly string[]): readonly string[] {
  return letters.flatMap((letter, index) => {
    const next = letters[index + 1];
    if (next === undefined || next === letter) return [];
    return [letters.toSpliced(index, 2, next, letter).join('')];
  });
}

function drops(letters: readonly string[]): readonly string[] {
  return letters.map((_, index) => letters.toSpliced(index, 1).join(''));
}

function doubles(letters: readonly string[]): readonly string[] {
  return letters.map((letter, index) => letters.toSpliced(index, 0, letter).join(''));
}

function slips(letters: readonly string[]): readonly string[] {
  return letters.flatMap((letter, index) =>
    besides(letter).map((key) => letters.toSpliced(index, 1, key).join('')),
  );
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys to the left and right of a letter, in the letter's case. */
function besides(letter: string): readonly string[] {
  const small = letter.toLowerCase();
  const row = rows.find((keys) => keys.includes(small)) ?? '';
  const at = row.indexOf(small);
  return [row[at - 1], row[at + 1]]
    .filter((key) => key !== undefined)
    .map((key) => (letter === small ? key : key.toUpperCase()));
}
