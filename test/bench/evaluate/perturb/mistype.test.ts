import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPick } from '../../../../bench/evaluate/perturb/create-pick.ts';
import { mistype } from '../../../../bench/evaluate/perturb/mistype.ts';

const mistypes = (text: string) =>
  new Set(Array.from({ length: 2000 }, (_, seed) => mistype(text, createPick(String(seed)))));

it('makes every single error that fingers make, and no other', () => {
  expect([...mistypes('Moss')].toSorted()).toEqual(
    [
      ...['oMss', 'Msos'], // swapped
      ...['oss', 'Mss', 'Mos'], // left out
      ...['MMoss', 'Mooss', 'Mosss'], // twice
      ...['Noss', 'Miss', 'Mpss', 'Moas', 'Mods', 'Mosa', 'Mosd'], // beside
    ].toSorted(),
  );
});

it('reaches every word of four letters or more, and only these', () => {
  const words = [...mistypes('who owns the tunnel in 2025')].map((text) => text.split(' '));
  const touched = words.flatMap((parts) =>
    parts.filter((part, index) => part !== ['who', 'owns', 'the', 'tunnel', 'in', '2025'][index]),
  );
  expect(touched.length).toBe(words.length);
  expect(touched.some((word) => word.startsWith('tun'))).toBe(true);
  expect(touched.some((word) => word.startsWith('own'))).toBe(true);
});

it('leaves a text without such a word as it is', () => {
  expect(mistypes('how is it?')).toEqual(new Set(['how is it?']));
});

/** Written anew from the words: one edit apart, by Damerau's four. */
function isOneError(from: string, to: string): boolean {
  const [a, b] = [[...from], [...to]];
  const start = a.findIndex((letter, index) => letter !== b[index]);
  const at = start === -1 ? a.length : start;
  const restOf = (letters: readonly string[], skip: number) => letters.slice(at + skip).join('');
  if (b.length === a.length - 1) return restOf(a, 1) === restOf(b, 0);
  if (b.length === a.length + 1) return restOf(a, 0) === restOf(b, 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return restOf(a, 1) === restOf(b, 1) || (swapped && restOf(a, 2) === restOf(b, 2));
}

it('always makes exactly one error where there is a word to make it in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, seed) => {
      const question = `${text} bridge`;
      const mistyped = mistype(question, createPick(seed));
      expect(mistyped).not.toBe(question);
      expect(isOneError(question, mistyped)).toBe(true);
    }),
  );
});
