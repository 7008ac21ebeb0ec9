import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSeal } from '../../src/desk/create-seal.ts';

it('gives back what was sealed, and shows nothing of it', () => {
  const seal = createSeal('a key');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const sealed = seal.close(value);
      expect(JSON.stringify(seal.open(sealed))).toBe(JSON.stringify(value));
      expect(sealed).toMatch(/^[\w-]+$/u);
    }),
  );
  expect(seal.close('a secret')).not.toBe(seal.close('a secret'));
});

it('opens nothing that another key sealed, or that was changed', () => {
  const seal = createSeal('a key');
  const sealed = seal.close('a secret');
  expect(createSeal('another key').open(sealed)).toBeUndefined();
  expect(seal.open(`${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)).toBeUndefined();
  expect(seal.open('')).toBeUndefined();
});
