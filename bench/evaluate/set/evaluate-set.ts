import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Problem } from '#core';
import type { Evaluation } from '../evaluation.ts';
import type { SetOptions } from '../parse-options.ts';
import type { Asked } from './ask-set.ts';
import { describeRun } from './describe-run.ts';
import { hasText } from './has-text.ts';
import { judgeAsked } from './judge-asked.ts';
import { measure } from './measure.ts';
import { perturbSet } from './perturb-set.ts';
import { quantile } from './quantile.ts';
import { type EvaluationSet, readSet } from './read-set.ts';
import { reportSet } from './report-set.ts';
import { type Calibration, runSet } from './run-set.ts';
import { toOutLine } from './to-out-line.ts';

/** Measures the engine on a set as the options say, and writes what each question got if wanted. */
export function evaluateSet(options: SetOptions): Evaluation {
  const { set, problems: inSet } = readSet(options.folder);
  const { calibration, problems: inOther } = readCalibration(options.calibrate);
  const problems = [...inSet, ...inOther];
  if (problems.length > 0) return { kind: 'unsound', problems };
  if (options.out === undefined)
    return { kind: 'measured', report: run(set, calibration, options).report };
  // Opened first, so that a wrong path does not come to light after minutes of measuring.
  const opened = open(options.out);
  if (typeof opened !== 'number') return { kind: 'unsound', problems: [opened] };
  try {
    const { report, asked } = run(set, calibration, options);
    writeFileSync(opened, asked.map(toOutLine).join(''));
    return { kind: 'measured', report };
  } finally {
    closeSync(opened);
  }
}

function readCalibration(calibrate: SetOptions['calibrate']): {
  readonly calibration: Calibration;
  readonly problems: readonly Problem[];
} {
  if (calibrate.kind !== 'other') return { calibration: calibrate, problems: [] };
  const { set, problems } = readSet(calibrate.folder);
  return { calibration: { kind: 'other', set }, problems };
}

function run(
  set: EvaluationSet,
  calibration: Calibration,
  { perturb }: SetOptions,
): { readonly report: string; readonly asked: readonly Asked[] } {
  const written = perturb === undefined ? set : perturbSet(set, perturb);
  const { asked, build, cuts } = runSet(written, calibration);
  const figures = measure(asked.map(judgeAsked), hasText(set));
  const times = asked.map(({ milliseconds }) => milliseconds);
  const speed = { build, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  const notes = describeRun({ perturb, calibration, cuts });
  const head = { name: set.name, passages: set.passages.length, notes };
  return { report: reportSet(head, figures, speed), asked };
}

function open(path: string): number | Problem {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { rule: 'file-writable', path, line: 1, message: `Cannot be written (${why}).` };
  }
}
