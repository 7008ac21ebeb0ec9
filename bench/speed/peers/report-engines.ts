import { align } from '../../evaluate/align.ts';
import { formatShare } from '../../evaluate/format-share.ts';
import type { Summary } from '../measure/summarise-rounds.ts';

/** One line for each engine: quality where it was judged, time, memory, and time against the yardstick. */
export function reportEngines(summaries: readonly Summary[], yardstick: string): string {
  const isJudged = summaries.some(({ quality }) => quality !== undefined);
  const table = align([
    ['', ...(isJudged ? ['R@1', 'R@3', 'MRR', 'S@1'] : []), ...timeHeads],
    ...summaries.map((summary) => [
      summary.name,
      ...(isJudged ? toQualityCells(summary) : []),
      ...toTimeCells(summary),
    ]),
  ]);
  return `${table}\nbuild, p50, p99: ms; heap: MB; ×50, ×99: times the p50 and p99 of ${yardstick}\n`;
}

const timeHeads = ['build', 'p50', 'p99', 'heap', '×50', '×99'];

function toQualityCells({ quality }: Summary): readonly string[] {
  return [
    formatShare(quality?.first),
    formatShare(quality?.three),
    quality === undefined ? 'n/a' : quality.reciprocalRank.toFixed(3),
    formatShare(quality?.sentence),
  ];
}

function toTimeCells({ build, p50, p99, memory, times }: Summary): readonly string[] {
  return [
    build.toFixed(0),
    p50.toFixed(3),
    p99.toFixed(2),
    memory.toFixed(1),
    times.p50.toFixed(1),
    times.p99.toFixed(1),
  ];
}
