import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert } from '../../../adapters/terminal/inert.ts';

test.each([
  ['a terminal sequence', '\u001b[31mred', ' [31mred'],
  ['a window title', '\u001b]0;owned\u0007!', ' ]0;owned !'],
  ['an 8-bit sequence', 'a\u009b2Jb', 'a 2Jb'],
  ['line breaks of any kind', 'a\r\nb\u2028c\td', 'a b c d'],
  ['marks that reorder text', '\u202egnp.exe\u202c', 'gnp.exe'],
  ['half a character', 'a\ud800', 'a\ufffd'],
])('disarms %s', (_, text, disarmed) => {
  expect(inert(text)).toBe(disarmed);
});

test('leaves text of every script as it is', () => {
  const text = 'Chukotka–Alaska, 82–85 km · Чукотка · 海峡 · طول النفق · 👩‍👩‍👧 ';
  expect(inert(text)).toBe(text);
});

test('never leaves a control character, and changes nothing when done twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, two) => {
      const text = inert(`${one}\u001b${two}`);
      expect(text).not.toMatch(/\p{Cc}/u);
      expect(inert(text)).toBe(text);
    }),
  );
});
