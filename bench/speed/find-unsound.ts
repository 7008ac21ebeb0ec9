import { formatProblem } from '#core';
import type { Ending } from '../evaluate/evaluate.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import type { Source } from './corpus/source.ts';

/** How the command ends where the files of a source are not sound: with all that is wrong in them. */
export async function findUnsound(source: Source): Promise<Ending | undefined> {
  const read = await readCorpus(source);
  if (read.kind === 'sound') return undefined;
  return { output: '', errors: read.problems.map(formatProblem), exitCode: 1 };
}
