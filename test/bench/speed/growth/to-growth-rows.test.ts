import { expect, it } from 'vitest';
import { toGrowthRows } from '../../../../bench/speed/growth/to-growth-rows.ts';
import { aGrowthRow } from './rows.ts';

it('takes the median of each figure by itself', () => {
  const rounds = [
    [aGrowthRow(1000, { build: 1, p99: 30 }), aGrowthRow(2000, { phrasings: 5 })],
    [aGrowthRow(1000, { build: 3, p99: 20 }), aGrowthRow(2000, { phrasings: 5 })],
    [aGrowthRow(1000, { build: 2, p99: 10 }), aGrowthRow(2000, { phrasings: 5 })],
  ];
  expect(toGrowthRows(rounds)).toEqual([
    aGrowthRow(1000, { build: 2, p99: 20 }),
    aGrowthRow(2000, { phrasings: 5 }),
  ]);
});

it('has no rows of no rounds', () => {
  expect(toGrowthRows([])).toEqual([]);
});
