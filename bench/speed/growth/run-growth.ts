import { writeFileSync } from 'node:fs';
import type { Ending } from '../../evaluate/evaluate.ts';
import { findUnsound } from '../find-unsound.ts';
import { measureApart } from '../measure/measure-apart.ts';
import type { Options } from '../parse-options.ts';
import type { GrowthRow, GrowthSize } from './growth-row.ts';
import { plotGrowth } from './plot-growth.ts';
import { reportGrowth } from './report-growth.ts';
import { toGrowthRows } from './to-growth-rows.ts';

const plain: readonly GrowthSize[] = [1_000, 2_000, 5_000, 10_000, 20_000].map((passages) => ({
  passages,
  phrasings: 0,
}));
/** For what the classifier, which learns from phrasings, adds. */
const phrased: readonly GrowthSize[] = [
  { passages: 1_000, phrasings: 5 },
  { passages: 2_000, phrasings: 5 },
];
const timed = 500;

/** Measures the engine on more and more passages, each number in a process of its own. */
export async function runGrowth(
  { knowledge, passages: most, plot, rounds }: Extract<Options, { kind: 'growth' }>,
  say: (line: string) => void,
): Promise<Ending> {
  const unsound = await findUnsound({ kind: 'knowledge', folder: knowledge });
  if (unsound !== undefined) return unsound;
  const sizes = [...plain, ...phrased].filter(({ passages }) => passages <= most);
  if (sizes.length === 0) return { output: '', errors: [tooFew], exitCode: 2 };
  const measured = Array.from({ length: rounds }, (_, round) =>
    sizes.map((size) => {
      const { passages, phrasings } = size;
      say(`round ${round + 1} of ${rounds}: ${passages} passages, ${phrasings} phrasings each`);
      return toRow(size, knowledge);
    }),
  );
  const rows = toGrowthRows(measured);
  const plainRows = rows.filter(({ phrasings }) => phrasings === 0);
  if (plot !== undefined) writeFileSync(plot, plotGrowth(plainRows));
  return { output: reportGrowth(rows), errors: [], exitCode: 0 };
}

const tooFew = 'The fewest passages that are measured are 1,000; give --passages 1000 or more.';

function toRow(size: GrowthSize, folder: string): GrowthRow {
  const source = { kind: 'recombined', folder, ...size } as const;
  const {
    memory,
    quality: _,
    ...times
  } = measureApart({
    engine: 'ours',
    source,
    timed,
    judged: 0,
  });
  return { ...size, ...times, memory: memory.process, resident: memory.resident };
}
