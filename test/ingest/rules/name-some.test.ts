import { expect, it } from 'vitest';
import { nameSome } from '../../../src/ingest/rules/name-some.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

it('names all, up to twelve', () => {
  expect(nameSome(names(2))).toBe('n0, n1');
  expect(nameSome(names(12))).toBe(names(12).join(', '));
});

it('counts what it does not name', () => {
  expect(nameSome(names(15))).toBe(`${names(12).join(', ')} and 3 more`);
});
