import type { Ending } from '../evaluate/evaluate.ts';
import { runGrowth } from './growth/run-growth.ts';
import { type Command, parseOptions, usage } from './parse-options.ts';
import { runPeers } from './peers/run-peers.ts';
import { runShipped } from './peers/run-shipped.ts';
import { runReplay } from './replay/run-replay.ts';
import { runStart } from './start/run-start.ts';

type Say = (line: string) => void;

/**
 * Runs the command with these arguments. `say` is told what is being measured, since it takes minutes. A
 * measurement that cannot be made is told in a line, too; what failed has spoken on standard error by then.
 */
export async function bench(args: readonly string[], say: Say): Promise<Ending> {
  try {
    return await run(parseOptions(args), say);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { output: '', errors: [message], exitCode: 1 };
  }
}

function run(options: Command, say: Say): Ending | Promise<Ending> {
  switch (options.kind) {
    case 'mistake':
      return { output: '', errors: [options.message], exitCode: 2 };
    case 'help':
      return { output: usage, errors: [], exitCode: 0 };
    case 'peers':
      return runPeers(options, say);
    case 'shipped':
      return runShipped(options, say);
    case 'growth':
      return runGrowth(options, say);
    case 'start':
      return runStart(options, say);
    case 'replay':
      return runReplay(options, say);
  }
}
