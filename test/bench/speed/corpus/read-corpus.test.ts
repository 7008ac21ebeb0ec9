import { expect, it } from 'vitest';
import { readCorpus } from '../../../../bench/speed/corpus/read-corpus.ts';

const folder = 'test/fixtures/terminal-knowledge';

const read = async (source: Parameters<typeof readCorpus>[0]) => {
  const result = await readCorpus(source);
  if (result.kind === 'unsound') throw new Error('The fixture is sound');
  return result.corpus;
};

it('poses questions of the knowledge itself', async () => {
  const { knowledge, questions } = await read({ kind: 'knowledge', folder });
  const phrasings = knowledge.passages.flatMap((passage) => passage.questions);
  expect(questions.length).toBeGreaterThan(0);
  expect(phrasings).toContain(questions[0]?.question);
});

it('poses questions of the knowledge to what was recombined from it', async () => {
  const { knowledge, questions } = await read({
    kind: 'recombined',
    folder,
    passages: 7,
    phrasings: 3,
  });
  expect(knowledge.passages.map((passage) => passage.questions.length)).toEqual(Array(7).fill(3));
  expect(questions.length).toBeGreaterThan(0);
});

it('says what is wrong with a folder that is not there', async () => {
  for (const kind of ['set', 'knowledge'] as const) {
    const result = await readCorpus({ kind, folder: 'no/such/folder' });
    const rules = result.kind === 'unsound' ? result.problems.map(({ rule }) => rule) : [];
    expect(new Set(rules)).toEqual(new Set(['file-readable']));
  }
});
