import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search, type WeightedTerm } from '../../src/ingest/search.ts';
import type { Passage } from '../../src/types.ts';
import { aPassageOf } from '../builders.ts';

const passages = [
  aPassageOf('strait/ice#winter', 'Ice drifts through the strait. Ice is thick.'),
  aPassageOf(
    'strait/depth#depth',
    'The strait is 54 m deep, and cold, and narrow, and full of fog.',
  ),
  aPassageOf('rail/tunnel#length', 'The tunnel is long.'),
];
const openOn =
  (some: readonly Passage[]) =>
  (terms: readonly WeightedTerm[], most = 10) =>
    search.open(search.build(some))(terms, most);
const lookUp = openOn(passages);
const find = (...terms: readonly string[]) =>
  lookUp(terms.map((term) => ({ term, weight: 1 }))).map(({ position }) => position);

describe('finds passages', () => {
  it.each([
    [['ic'], [0], 'that have the term'],
    [['length'], [], 'by stems only, not by words'],
    [['winter'], [0], 'by their heading'],
    [['tunnel'], [2], 'by their title, and by their text'],
    [['strait'], [0, 1], 'the shorter ones first'],
    [['strait', 'fog'], [1, 0], 'with more of the terms first'],
    [['ic', 'tunnel', 'fog'], [2, 0, 1], 'with any of the terms'],
    [['stra'], [], 'by whole terms, not by their beginnings'],
    [['straits'], [], 'by exact terms, not by similar ones'],
    [['the'], [], 'by no word of grammar'],
    [[], [], 'by nothing, none'],
  ])('%j → %j: %s', (terms, expected) => {
    expect(find(...terms)).toEqual(expected);
  });
});

it('counts a term by its weight', () => {
  const ranked = (weight: number) =>
    lookUp([
      { term: 'fog', weight },
      { term: 'thick', weight: 1 },
    ]).map(({ position }) => position);
  expect(ranked(1)).toEqual([0, 1]);
  expect(ranked(3)).toEqual([1, 0]);
});

it('does not count a passage higher for the number of terms that it matches', () => {
  const [{ score: one = 0 } = {}] = lookUp([{ term: 'fog', weight: 1 }]);
  const [{ score: other = 0 } = {}] = lookUp([{ term: 'cold', weight: 1 }]);
  const [{ score: both = 0 } = {}] = lookUp([
    { term: 'fog', weight: 1 },
    { term: 'cold', weight: 1 },
  ]);
  expect(both).toBeCloseTo(one + other);
});

it('always orders by score, then as passages stand', () => {
  const term = fc.constantFrom('ic', 'strait', 'deep', 'tunnel', 'fog', 'long', 'quokka');
  fc.assert(
    fc.property(fc.array(term), (terms) => {
      const hits = lookUp(terms.map((one) => ({ term: one, weight: 1 })));
      const sorted = hits.toSorted((a, b) => b.score - a.score || a.position - b.position);
      expect(hits).toEqual(sorted);
      for (const { score } of hits) expect(score).toBeGreaterThan(0);
    }),
  );
});

it('finds passages that are as good in the order in which they stand', () => {
  const twins = [1, 2, 3].map((number) => aPassageOf(`a/b#same-${number}`, 'Ice is thick.'));
  const hits = openOn(twins)([{ term: 'ic', weight: 1 }]);
  expect(hits.map(({ position }) => position)).toEqual([0, 1, 2]);
});

it('gives the best where more are found than are asked for', () => {
  const terms = ['strait', 'fog'].map((term) => ({ term, weight: 1 }));
  expect(lookUp(terms, 1)).toEqual(lookUp(terms).slice(0, 1));
});

it('always says the same, whatever was looked up before', () => {
  const term = fc.constantFrom('ic', 'strait', 'deep', 'tunnel', 'fog', 'long', 'quokka');
  const asked = fc.array(fc.record({ term, weight: fc.constantFrom(0.3, 1) }));
  const used = search.open(search.build(passages));
  fc.assert(
    fc.property(asked, (terms) => {
      expect(used(terms, 2)).toEqual(lookUp(terms, 2));
    }),
  );
});

it('finds nothing where there are no passages', () => {
  expect(openOn([])([{ term: 'ic', weight: 1 }])).toEqual([]);
});
