import { type Bot, formatProblem, type load } from '#core';
import { describeCoverage } from './describe-coverage.ts';
import { findFailures } from './find-failures.ts';
import { summarise } from './summarise.ts';

/** What was loaded, and where it is sound, the bot that answers from it. */
export type Checked = Awaited<ReturnType<typeof load>> & { readonly bot?: Bot };

/**
 * Checks what was loaded: its problems or, where there are none, the golden questions that are not
 * answered as they should be. Pure.
 */
export function check(
  { knowledge, golden, problems, bot }: Checked,
  options: { readonly coverage: boolean; readonly today: string; readonly width: number },
): { readonly output: string; readonly exitCode: 0 | 1 } {
  const all = bot === undefined ? problems : findFailures(bot, golden);
  const lines = [
    ...all.map(formatProblem),
    ...(options.coverage ? [describeCoverage({ knowledge, golden }, options)] : []),
    summarise({ knowledge, golden, problems: all, asked: bot !== undefined }),
  ];
  return { output: `${lines.join('\n')}\n`, exitCode: all.length > 0 ? 1 : 0 };
}
