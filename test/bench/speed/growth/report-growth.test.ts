import { expect, it } from 'vitest';
import { reportGrowth } from '../../../../bench/speed/growth/report-growth.ts';
import { aGrowthRow } from './rows.ts';

it('prints a line for each size and how the largest stands to the smallest', () => {
  const rows = [
    aGrowthRow(1000),
    aGrowthRow(20_000, { p99: 30, memory: 55 }),
    aGrowthRow(2000, { phrasings: 5 }),
  ];
  expect(reportGrowth(rows).split('\n')).toEqual([
    'passages  phrasings  build s  p50 ms  p99 ms  heap MB  resident MB',
    '1,000             0     1.00    0.50    1.00       10          300',
    '20,000            0    20.00   10.00   30.00       55          300',
    '2,000             5     2.00    1.00    2.00       20          300',
    '',
    'passages × 20.0, build × 20.0, p99 × 30.0, heap × 5.5',
    '',
  ]);
});
