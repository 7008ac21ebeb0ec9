import { type FaultCase, faultCases } from '../../../test/adapters/discord/e2e/faults.ts';
import { openScene } from '../../../test/adapters/discord/e2e/open-scene.ts';
import { runRounds, type Tally } from '../../../test/adapters/discord/e2e/run-rounds.ts';
import { runKill } from './run-kill.ts';

type Run = { readonly name: string; readonly run: () => Promise<Measured> };
type Measured = Tally & { readonly violations: readonly string[] };

/**
 * Goes through all that may go wrong, or what has `only` in its name, so many rounds each, and counts what
 * was lost or doubled.
 */
export async function runFaults(rounds: number, only: string): Promise<string> {
  const runs: readonly Run[] = [
    ...faultCases.map((fault) => ({ name: fault.name, run: () => runFault(fault, rounds) })),
    { name: 'kill -9 between question and answer', run: () => runKill(rounds) },
  ];
  const lines: string[] = [];
  for (const { name, run } of runs.filter((one) => one.name.includes(only))) {
    const begin = performance.now();
    const { asked, lost, doubled, violations } = await run();
    const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
    const broken = violations.length === 0 ? '' : `; broke: ${[...new Set(violations)].join('; ')}`;
    lines.push(
      `${name}: ${asked} questions, ${lost} lost, ${doubled} doubled${broken} (${seconds} s)`,
    );
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  return lines.join('\n');
}

/** Each fault meets a bot and a Discord of its own. */
async function runFault(fault: FaultCase, rounds: number): Promise<Measured> {
  const scene = await openScene({ heartbeat: 1_500 });
  const tally = await runRounds(scene, fault, rounds);
  const { violations } = scene.fake.world;
  await scene.close();
  return { ...tally, violations };
}
