import { faults } from '../../../test/adapters/slack/e2e/faults.ts';
import { describeTally, type Tally } from './describe-tally.ts';
import { runFault } from './run-fault.ts';
import { runKill } from './run-kill.ts';
import { runReplicas } from './run-replicas.ts';

type Run = { readonly name: string; readonly run: (rounds: number) => Promise<Tally> };

const runs: readonly Run[] = [
  ...faults.flatMap((fault) =>
    fault.modes.map((mode) => ({
      name: fault.name,
      run: (rounds: number) => runFault(fault, mode, rounds),
    })),
  ),
  { name: 'kill socket', run: (rounds) => runKill({ mode: 'socket', when: 'before', rounds }) },
  { name: 'kill http', run: (rounds) => runKill({ mode: 'http', when: 'before', rounds }) },
  { name: 'kill late', run: (rounds) => runKill({ mode: 'http', when: 'after', rounds }) },
  { name: 'replicas', run: runReplicas },
];

/**
 * Goes through all that may go wrong, so many rounds each, and counts what was lost or doubled. Only
 * what has `only` in its name, where that is not empty.
 */
export async function runFaults(rounds: number, only: string): Promise<string> {
  const tallies: Tally[] = [];
  for (const { run } of runs.filter(({ name }) => name.includes(only))) {
    const tally = await run(rounds);
    tallies.push(tally);
    process.stderr.write(`${describeTally(tally)}\n`);
  }
  const answers = tallies.flatMap((tally) => tally.answers);
  const bad = answers.filter((count) => count !== 1).length;
  return `${tallies.length} faults, ${rounds} rounds each: ${answers.length} questions, ${bad} lost or doubled`;
}
