import { expect, it } from 'vitest';
import type { Summary } from '../../../../bench/speed/measure/summarise-rounds.ts';
import { reportEngines } from '../../../../bench/speed/peers/report-engines.ts';

const ours: Summary = {
  name: 'ours',
  build: 528.3,
  p50: 0.844,
  p99: 8.98,
  memory: 20.77,
  times: { p50: 4.87, p99: 14.02 },
  quality: { first: 0.833, three: 0.934, reciprocalRank: 0.8837, sentence: 0.747 },
};
const lunr: Summary = {
  ...ours,
  name: 'lunr',
  quality: { first: 0.654, three: 0.787, reciprocalRank: 0.7294 },
};

it('sets quality beside time and memory', () => {
  expect(reportEngines([ours, lunr], 'MiniSearch, tuned').split('\n')).toEqual([
    '       R@1   R@3    MRR   S@1  build    p50   p99  heap  ×50   ×99',
    'ours  83.3  93.4  0.884  74.7    528  0.844  8.98  20.8  4.9  14.0',
    'lunr  65.4  78.7  0.729   n/a    528  0.844  8.98  20.8  4.9  14.0',
    '',
    'build, p50, p99: ms; heap: MB; ×50, ×99: times the p50 and p99 of MiniSearch, tuned',
    '',
  ]);
});

it('has no columns for quality where none was judged', () => {
  const [head, line] = reportEngines([{ ...ours, quality: undefined }], 'lunr').split('\n');
  expect(head).toBe('      build    p50   p99  heap  ×50   ×99');
  expect(line).toBe('ours    528  0.844  8.98  20.8  4.9  14.0');
});
