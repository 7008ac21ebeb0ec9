import { closeSync, openSync, writeFileSync } from 'node:fs';
import { createBot, type Problem } from '#core';
import type { Evaluation } from '../evaluation.ts';
import { type Asked, askSet } from './ask-set.ts';
import { judgeAsked } from './judge-asked.ts';
import { measure } from './measure.ts';
import { quantile } from './quantile.ts';
import { type EvaluationSet, readSet } from './read-set.ts';
import { reportSet } from './report-set.ts';
import { toKnowledge } from './to-knowledge.ts';
import { toOutLine } from './to-out-line.ts';

/** Measures the engine on the set in a folder; `out` names a file for what each question got. */
export function evaluateSet(folder: string, out: string | undefined): Evaluation {
  const { set, problems } = readSet(folder);
  if (problems.length > 0) return { kind: 'unsound', problems };
  if (out === undefined) return { kind: 'measured', report: run(set).report };
  // Opened first, so that a wrong path does not come to light after minutes of measuring.
  const opened = open(out);
  if (typeof opened !== 'number') return { kind: 'unsound', problems: [opened] };
  try {
    const { report, asked } = run(set);
    writeFileSync(opened, asked.map(toOutLine).join(''));
    return { kind: 'measured', report };
  } finally {
    closeSync(opened);
  }
}

function run(set: EvaluationSet): { readonly report: string; readonly asked: readonly Asked[] } {
  const { knowledge, setIds } = toKnowledge(set);
  const start = performance.now();
  const bot = createBot(knowledge);
  const build = performance.now() - start;
  const asked = askSet(bot, set.questions, setIds);
  const hasText = set.passages.some(({ value }) => value.text.trim() !== '');
  const figures = measure(asked.map(judgeAsked), hasText);
  const times = asked.map(({ milliseconds }) => milliseconds);
  const speed = { build, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  const report = reportSet({ name: set.name, passages: set.passages.length }, figures, speed);
  return { report, asked };
}

function open(path: string): number | Problem {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { rule: 'file-writable', path, line: 1, message: `Cannot be written (${why}).` };
  }
}
