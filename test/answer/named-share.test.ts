import { expect, it } from 'vitest';
import { namedShare } from '../../src/answer/named-share.ts';
import { anEntity, aQuery, aQueryTerm } from '../builders.ts';

const seikan = anEntity({ name: 'Seikan Tunnel' });
const peskov = anEntity({ name: 'Dmitry Peskov', also: ['Peskov'] });
const query = aQuery({
  names: [seikan, peskov],
  terms: [
    aQueryTerm({ term: 'seikan', weight: 3 }),
    aQueryTerm({ term: 'peskov', weight: 1 }),
    aQueryTerm({ term: 'deep', weight: 9 }),
  ],
});
const nothing = { about: new Set<never>(), inText: new Set<never>() };

it('is 1 where a question names nobody', () => {
  expect(namedShare(aQuery({ names: [] }), nothing, () => false)).toBe(1);
});

it('is 0 where a passage has none of the names', () => {
  expect(namedShare(query, nothing, () => false)).toBe(0);
});

it('weighs names by their words, and leaves other words out', () => {
  const mentions = { about: new Set([seikan]), inText: new Set<never>() };
  expect(namedShare(query, mentions, () => false)).toBe(0.75);
});

it('counts a name that the text has, or all of whose typed words stand there', () => {
  const mentions = { about: new Set<never>(), inText: new Set([peskov]) };
  expect(namedShare(query, mentions, () => false)).toBe(0.25);
  expect(namedShare(query, nothing, (term) => term === 'peskov')).toBe(0.25);
});
