import { load } from '#core';
import { readSet } from '../../evaluate/set/read-set.ts';
import { toKnowledge } from '../../evaluate/set/to-knowledge.ts';
import type { ReadCorpus } from './corpus.ts';
import { recombine } from './recombine.ts';
import type { Source } from './source.ts';
import { toPosed } from './to-posed.ts';

/** The same passages are made for the same seed, here and elsewhere. */
const seed = 20251017;

/** Reads or makes the passages and questions of a source. */
export async function readCorpus(source: Source): Promise<ReadCorpus> {
  if (source.kind === 'set') return readSetCorpus(source.folder);
  const { knowledge, golden, problems } = await load(source.folder);
  if (problems.length > 0) return { kind: 'unsound', problems };
  if (source.kind === 'knowledge')
    return { kind: 'sound', corpus: { knowledge, questions: toPosed(knowledge, golden) } };
  const { passages, phrasings } = source;
  return {
    kind: 'sound',
    corpus: {
      knowledge: recombine(knowledge, { passages, phrasings, seed }),
      questions: toPosed(knowledge, []),
    },
  };
}

function readSetCorpus(folder: string): ReadCorpus {
  const { set, problems } = readSet(folder);
  if (problems.length > 0) return { kind: 'unsound', problems };
  const { knowledge, setIds } = toKnowledge(set);
  const ids = new Map([...setIds].map(([id, setId]) => [setId, id]));
  const questions = set.questions.map((question) => ({
    ...question,
    passages: question.passages.map((setId) => ids.get(setId) ?? setId),
  }));
  return { kind: 'sound', corpus: { knowledge, questions } };
}
