import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../../bench/evaluate/align.ts';

it('sets the first column to the left and the figures to the right', () => {
  const rows = [
    ['kind', 'right', '%'],
    ['follow-up', '7', '70.0'],
    ['all', '145', '90.6'],
  ];
  expect(align(rows)).toBe(
    ['kind       right     %', 'follow-up      7  70.0', 'all          145  90.6', ''].join('\n'),
  );
});

it('leaves no spaces at the end of a heading that stands alone', () => {
  expect(align([['Confidence'], ['  AUROC', '0.961']])).toBe('Confidence\n  AUROC     0.961\n');
});

it('prints nothing of no rows', () => {
  expect(align([])).toBe('');
});

it('never breaks, drops or reorders a row, and ends none in spaces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', '%'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const lines = align(rows).split('\n').slice(0, -1);
      const cells = (line: string) => line.split(' ').filter((part) => part !== '');
      expect(lines.map(cells)).toEqual(rows.map((row) => row.filter((part) => part !== '')));
      expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
    }),
  );
});
