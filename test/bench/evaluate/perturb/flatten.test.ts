import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flatten } from '../../../../bench/evaluate/perturb/flatten.ts';

it.each([
  ['What did Dmitriev say?', 'what did dmitriev say'],
  ["What's the U.S. side’s view, exactly?", 'whats the us sides view exactly'],
  ['Is a trans-Bering “tunnel” (or bridge) planned…', 'is a trans bering tunnel or bridge planned'],
  ['Does 3.5 km cost $1,000.50?', 'does 3.5 km cost $1,000.50'],
  ['Is it 5% of R&D in 2025?', 'is it 5% of r&d in 2025'],
  ['  ?! ', ''],
])('writes "%s" as "%s"', (text, flat) => {
  expect(flatten(text)).toBe(flat);
});

it('never leaves capitals or a mark outside a number, and never loses a letter or digit', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const anything = fc.string({ unit: 'grapheme' });
  const marks = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', "'", '-', '%', ' ') });
  fc.assert(
    fc.property(fc.oneof(anything, marks), (text) => {
      const flat = flatten(text);
      expect(letters(flat)).toBe(letters(text));
      expect(flat).toBe(flat.toLowerCase().trim());
      expect(flat.replace(/(?<=\d)\p{P}(?=\d)/gu, '')).not.toMatch(/[\p{P}--[\%\&]]/v);
      expect(flatten(flat)).toBe(flat);
    }),
  );
});
