import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMadeWord } from '../../../../bench/speed/corpus/to-made-word.ts';

const rank = fc.nat(999_999);

it('always makes three syllables that can be said', () => {
  fc.assert(
    fc.property(rank, (some) => {
      expect(toMadeWord(some)).toMatch(/^(?:[b-z][aeiou]){3}$/u);
    }),
  );
});

it('never makes the same word for two ranks', () => {
  fc.assert(
    fc.property(rank, rank, (one, other) => {
      fc.pre(one !== other);
      expect(toMadeWord(one)).not.toBe(toMadeWord(other));
    }),
  );
  const many = Array.from({ length: 20_000 }, (_, some) => toMadeWord(some));
  expect(new Set(many).size).toBe(many.length);
});
