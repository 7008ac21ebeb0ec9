import type { Ending } from '../../evaluate/evaluate.ts';
import type { EngineName } from '../engines/engines.ts';
import { findUnsound } from '../find-unsound.ts';
import { measureRounds } from '../measure/measure-rounds.ts';
import { summariseRounds } from '../measure/summarise-rounds.ts';
import type { Options } from '../parse-options.ts';
import { reportEngines } from './report-engines.ts';

const yardstick: EngineName = 'MiniSearch, tuned';

/** Measures a whole answer on the knowledge, beside what MiniSearch takes to search the same passages. */
export async function runShipped(
  { knowledge, questions, rounds }: Extract<Options, { kind: 'shipped' }>,
  say: (line: string) => void,
): Promise<Ending> {
  const source = { kind: 'knowledge', folder: knowledge } as const;
  const unsound = await findUnsound(source);
  if (unsound !== undefined) return unsound;
  const names: readonly EngineName[] = ['ours', yardstick, 'MiniSearch, shipped'];
  const measured = measureRounds(names, { source, timed: questions, judged: 0, rounds }, say);
  const output = reportEngines(summariseRounds(measured, yardstick), yardstick);
  return { output, errors: [], exitCode: 0 };
}
