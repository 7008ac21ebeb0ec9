import { align } from '../../evaluate/align.ts';
import type { GrowthRow } from './growth-row.ts';

/** A line for each size, and how many times as much the largest takes as the smallest, without phrasings. */
export function reportGrowth(rows: readonly GrowthRow[]): string {
  const table = align([
    ['passages', 'phrasings', 'build s', 'p50 ms', 'p99 ms', 'heap MB', 'resident MB'],
    ...rows.map((row) => [
      row.passages.toLocaleString('en'),
      String(row.phrasings),
      (row.build / 1000).toFixed(2),
      row.p50.toFixed(2),
      row.p99.toFixed(2),
      row.memory.toFixed(0),
      row.resident.toFixed(0),
    ]),
  ]);
  return `${table}\n${describeGrowth(rows.filter(({ phrasings }) => phrasings === 0))}\n`;
}

function describeGrowth(rows: readonly GrowthRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return 'nothing grew';
  const times = (pick: (row: GrowthRow) => number) => `× ${(pick(last) / pick(first)).toFixed(1)}`;
  return [
    `passages ${times(({ passages }) => passages)}`,
    `build ${times(({ build }) => build)}`,
    `p99 ${times(({ p99 }) => p99)}`,
    `heap ${times(({ memory }) => memory)}`,
  ].join(', ');
}
