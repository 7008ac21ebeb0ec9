import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSet } from '../../../../bench/evaluate/set/read-set.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const passage = { id: 'a', title: 'Channel Tunnel', text: 'It opened in 1994.' };
const question = {
  id: 'q1',
  question: 'When did it open?',
  answerable: true,
  passages: ['a'],
  answers: ['1994'],
};
const foreign = { ...question, id: 'q2', answerable: false, passages: [], answers: [] };

function write(passages: readonly unknown[], questions: readonly unknown[]) {
  const toLines = (values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(join(folder, 'passages.jsonl'), toLines(passages));
  writeFileSync(join(folder, 'questions.jsonl'), toLines(questions));
}

const problems = () =>
  readSet(folder).problems.map(({ rule, path, line }) => [rule, basename(path), line]);

it('reads passages and questions, and is named as its folder', () => {
  write([passage], [question, foreign]);
  const { set, problems } = readSet(`${folder}/`);
  expect(problems).toEqual([]);
  expect(set.name).toBe(basename(folder));
  expect(set.passages).toEqual([
    { value: { ...passage, questions: [] }, line: 1, path: join(folder, 'passages.jsonl') },
  ]);
  expect(set.questions).toEqual([question, foreign]);
});

it('lists all that is wrong, not the first', () => {
  write(
    [passage, passage, { ...passage, id: '' }],
    [question, { ...question, answers: [' '] }, { ...foreign, more: 1 }, question],
  );
  expect(problems()).toEqual([
    ['line-form', 'passages.jsonl', 3],
    ['id-unique', 'passages.jsonl', 2],
    ['line-form', 'questions.jsonl', 2],
    ['line-form', 'questions.jsonl', 3],
    ['id-unique', 'questions.jsonl', 4],
  ]);
});

it('names an answerable question whose passage is not there', () => {
  write([passage], [question, { ...question, id: 'q2', passages: ['b'] }]);
  expect(problems()).toEqual([['passage-known', 'questions.jsonl', 2]]);
});

it('does not blame the questions for a passage that could not be read', () => {
  write([{ ...passage, title: 7 }], [question]);
  expect(problems()).toEqual([['line-form', 'passages.jsonl', 1]]);
});

it('says which files cannot be read, and throws nothing', () => {
  expect(problems()).toEqual([
    ['file-readable', 'passages.jsonl', 1],
    ['file-readable', 'questions.jsonl', 1],
  ]);
});
