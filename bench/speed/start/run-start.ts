import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Ending } from '../../evaluate/evaluate.ts';
import type { Options } from '../parse-options.ts';
import { reportStart } from './report-start.ts';

const project = join(import.meta.dirname, '../../..');
/** As `npm run ask` has it. */
const before = ['require-node', 'keep-compiled'].flatMap((name) => [
  '--import',
  `./scripts/${name}.js`,
]);
const question = 'How long would the tunnel be?';

/** Measures the first answer of a process that finds its snapshot, by turns with a process that does nothing. */
export function runStart(
  { knowledge, rounds }: Extract<Options, { kind: 'start' }>,
  say: (line: string) => void,
): Ending {
  const ask = [...before, 'adapters/terminal/main.ts', question, '--knowledge', resolve(knowledge)];
  say('a first run, which keeps the snapshot');
  time(ask);
  say(`${rounds} rounds`);
  const pairs = Array.from({ length: rounds }, () => ({
    nothing: time(['-e', '0']),
    answer: time(ask),
  }));
  return { output: reportStart(pairs), errors: [], exitCode: 0 };
}

/** Milliseconds from the start of Node with these arguments to its end. Throws where it fails. */
function time(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return milliseconds;
}
