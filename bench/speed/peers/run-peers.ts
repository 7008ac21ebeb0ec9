import type { Ending } from '../../evaluate/evaluate.ts';
import { type EngineName, engines } from '../engines/engines.ts';
import { findUnsound } from '../find-unsound.ts';
import { measureRounds } from '../measure/measure-rounds.ts';
import { summariseRounds } from '../measure/summarise-rounds.ts';
import type { Options } from '../parse-options.ts';
import { reportEngines } from './report-engines.ts';

const yardstick: EngineName = 'MiniSearch, tuned';

/** Measures all engines on a set. */
export async function runPeers(
  { folder, questions, rounds }: Extract<Options, { kind: 'peers' }>,
  say: (line: string) => void,
): Promise<Ending> {
  const source = { kind: 'set', folder } as const;
  const unsound = await findUnsound(source);
  if (unsound !== undefined) return unsound;
  const order = { source, timed: Math.min(questions, 1000), judged: questions, rounds };
  const measured = measureRounds(nameAll(), order, say);
  const output = reportEngines(summariseRounds(measured, yardstick), yardstick);
  return { output, errors: [], exitCode: 0 };
}

function nameAll(): readonly EngineName[] {
  const isName = (name: string): name is EngineName => Object.hasOwn(engines, name);
  return Object.keys(engines).filter(isName);
}
