import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readQuestions } from '../../../../bench/evaluate/questions/read-questions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const answerable = {
  id: 'd001',
  tags: ['single', 'geo'],
  question: 'How long?',
  all: [],
  any: ['(?<!\\d)112 km'],
  none: [],
  facts: ['pitch-04'],
};
const declinable = { id: 'd002', tags: ['gap'], question: 'Who drives?', expect: 'gap' };

function read(...lines: readonly unknown[]) {
  const path = join(folder, 'questions.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readQuestions(path);
}

it('reads patterns without regard to case, and what is to be declined', () => {
  const { questions, problems } = read({ ...answerable, gold: '112' }, declinable);
  expect(problems).toEqual([]);
  expect(questions).toEqual([{ ...answerable, any: [/(?<!\d)112 km/i], gold: '112' }, declinable]);
});

it.each([
  [{ ...answerable, any: ['('] }, /^any\[0\]: Invalid regular expression/u],
  [{ ...answerable, tags: [] }, /^tags/u],
  [{ ...answerable, note: 'x' }, /note/u],
  [{ ...declinable, expect: 'answer' }, /Expected "gap" or "out-of-scope"/u],
  [{ ...declinable, any: [] }, /any/u],
  [{ ...answerable, any: undefined }, /^any/u],
])('says what is wrong with %j', (line, message) => {
  const { problems } = read(declinable, line);
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['line-form', 2]]);
  expect(problems[0]?.message).toMatch(message);
});

it('names an id that stands twice', () => {
  expect(read(declinable, declinable).problems).toEqual([
    expect.objectContaining({ rule: 'id-unique', line: 2 }),
  ]);
});
