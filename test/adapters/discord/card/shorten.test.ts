import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literal } from '../../../../adapters/discord/card/literal.ts';
import { shorten } from '../../../../adapters/discord/card/shorten.ts';
import { arbitraryText } from '../../../arbitraries.ts';

test.each([
  ['a short text', 20, 'a short text'],
  ['a text of words', 10, 'a text of…'],
  ['a text of words', 9, 'a text…'],
  ['onewordalone', 5, 'onew…'],
  ['one longword', 9, 'one long…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12, '👩‍👩‍👧‍👦…'],
  ['👩‍👩‍👧‍👦', 5, '…'],
  ['text', 0, ''],
])('%s in %d characters is %s', (text, room, cut) => {
  expect(shorten(text, room)).toBe(cut);
});

test('counts what it becomes', () => {
  expect(shorten('*****', 5, literal)).toBe('\\*\\*…');
});

test('never takes more room than there is, and cuts a beginning', () => {
  fc.assert(
    fc.property(arbitraryText(), fc.integer({ min: 0, max: 60 }), (text, room) => {
      const cut = shorten(text, room);
      expect(cut.length).toBeLessThanOrEqual(room);
      expect(text.startsWith(cut.replace(/…$/u, ''))).toBe(true);
    }),
  );
});
