import { formatProblem } from '#core';
import type { Ending } from '../../evaluate/evaluate.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { sampleEvenly } from '../corpus/sample-evenly.ts';
import type { Options } from '../parse-options.ts';
import { runProcess } from '../run-process.ts';
import { replayedSchema } from './replay-order.ts';
import { reportReplay } from './report-replay.ts';

/** How many different questions are asked, over and over. */
const different = 200;

/** Has several processes answer the same questions; ends with 1 where bytes differ. */
export async function runReplay(
  { knowledge, answers, processes }: Extract<Options, { kind: 'replay' }>,
  say: (line: string) => void,
): Promise<Ending> {
  const read = await readCorpus({ kind: 'knowledge', folder: knowledge });
  if (read.kind === 'unsound')
    return { output: '', errors: read.problems.map(formatProblem), exitCode: 1 };
  const all = read.corpus.questions.map(({ question }) => question);
  const questions = sampleEvenly([...new Set(all)], different);
  const each = Math.ceil(answers / processes);
  const replayed = Array.from({ length: processes }, (_, index) => {
    say(`process ${index + 1} of ${processes}: ${each} answers`);
    const order = { knowledge, questions, answers: each, seed: index, anew: index % 2 === 1 };
    return runProcess('replay/main.ts', order, replayedSchema);
  });
  const { report, same } = reportReplay(replayed);
  return { output: report, errors: [], exitCode: same ? 0 : 1 };
}
