import { type Bot, createBot, load, toText } from '#core';
import type { Evaluation } from '../evaluation.ts';
import { askQuestion } from './ask-question.ts';
import { judgeQuestion } from './judge-question.ts';
import { type BenchQuestion, readQuestions } from './read-questions.ts';
import { type Failure, reportFailure } from './report-failure.ts';
import { reportQuestions } from './report-questions.ts';
import { stripMarks } from './strip-marks.ts';

/** Asks a folder of knowledge the questions of a file; `verbose` prints each failure as well. */
export async function evaluateQuestions(
  file: string,
  folder: string,
  verbose: boolean,
): Promise<Evaluation> {
  const { questions, problems: unreadable } = readQuestions(file);
  const { knowledge, problems: unsound } = await load(folder);
  const problems = [...unreadable, ...unsound];
  if (problems.length > 0) return { kind: 'unsound', problems };
  const bot = createBot(knowledge);
  const judged = questions.map((question) => judge(bot, question));
  const failures = judged.filter(({ verdict }) => verdict.kind !== 'right').map(reportFailure);
  const report = reportQuestions(judged);
  return {
    kind: 'measured',
    report: verbose ? [...failures, report].join('\n') : report,
  };
}

function judge(bot: Bot, question: BenchQuestion): Failure {
  const reply = askQuestion(bot, question);
  const text = stripMarks(toText(reply));
  return { question, reply, verdict: judgeQuestion(question, reply.kind, text), text };
}
