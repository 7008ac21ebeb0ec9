import { formatProblem } from '#core';
import type { Evaluation } from './evaluation.ts';
import { parseOptions, usage } from './parse-options.ts';
import { evaluateQuestions } from './questions/evaluate-questions.ts';
import { evaluateSet } from './set/evaluate-set.ts';

/** What the command prints and how it ends. */
export type Ending = {
  /** For standard output. */
  readonly output: string;
  /** Lines for standard error. */
  readonly errors: readonly string[];
  /** 0 measured, 1 files not sound, 2 not understood. */
  readonly exitCode: 0 | 1 | 2;
};

/** Runs the command with these arguments. It reads and writes the named files and nothing else. */
export async function evaluate(args: readonly string[]): Promise<Ending> {
  const options = parseOptions(args);
  switch (options.kind) {
    case 'mistake':
      return { output: '', errors: [options.message], exitCode: 2 };
    case 'help':
      return { output: usage, errors: [], exitCode: 0 };
    case 'set':
      return toEnding(evaluateSet(options));
    case 'questions':
      return toEnding(await evaluateQuestions(options.file, options.knowledge, options.verbose));
  }
}

function toEnding(evaluation: Evaluation): Ending {
  return evaluation.kind === 'measured'
    ? { output: evaluation.report, errors: [], exitCode: 0 }
    : { output: '', errors: evaluation.problems.map(formatProblem), exitCode: 1 };
}
