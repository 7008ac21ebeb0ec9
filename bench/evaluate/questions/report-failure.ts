import type { Reply } from '#core';
import type { Verdict } from './judge-question.ts';
import { matchAnswer } from './match-answer.ts';
import type { BenchQuestion } from './read-questions.ts';

/** A question that was not answered, or not declined, as it should be. */
export type Failure = {
  readonly question: BenchQuestion;
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** What the reply says, without citation marks. */
  readonly text: string;
};

/**
 * Prints a failure so that a maintainer sees what to mend: where a right sentence was found, the
 * engine ranks or decides badly; where none was, the knowledge may lack one.
 */
export function reportFailure({ question, reply, verdict, text }: Failure): string {
  const top = reply.trace.candidates[0]?.passage;
  const fields: (readonly [string, string | undefined])[] = [
    ['previous', question.previous],
    ['understood', reply.understood],
    ['outcome', `${reply.kind}, confidence ${reply.confidence.toFixed(2)}`],
    ['because', reply.trace.because],
    ...verdict.faults.map((fault) => ['fault', fault] as const),
    ['text', text.trim()],
    ['top passage', top ? `${top.id} (${top.path}:${top.line})` : 'none'],
    ['right one', findRight(question, reply)],
    ['facts', 'facts' in question ? question.facts.join(' ') : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : toLines(name, value),
  );
  const head = `${question.id} ${verdict.kind} [${question.tags.join(' ')}] ${question.question}`;
  return `${head}\n${lines.join('')}`;
}

/** The first of the ranked sentences that would have been right by itself. */
function findRight(question: BenchQuestion, reply: Reply): string | undefined {
  if (question.expect !== undefined) return undefined;
  const { sentences } = reply.trace;
  const index = sentences.findIndex(
    ({ sentence }) => matchAnswer(question, sentence.text).length === 0,
  );
  const right = sentences[index];
  return right
    ? `sentence ${index + 1} of those ranked, ${right.passage.id}: ${right.sentence.text}`
    : `none of the ${sentences.length} sentences ranked`;
}

function toLines(name: string, value: string): readonly string[] {
  return value
    .split('\n')
    .map((line, index) => `  ${(index === 0 ? name : '').padEnd(12)}${line}`.trimEnd())
    .map((line) => `${line}\n`);
}
