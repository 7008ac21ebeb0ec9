import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from '../../../bench/evaluate/evaluate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-'));
  write(questions);
});
afterEach(() => rmSync(folder, { recursive: true }));

const passages = [
  ['channel', 'Channel Tunnel', 'The Channel Tunnel opened in 1994. It cost 4.65 billion pounds.'],
  [
    'seikan',
    'Seikan Tunnel',
    'The Seikan Tunnel lies 240 metres below the sea. Diggers met in 1983.',
  ],
  ['gotthard', 'Gotthard Base Tunnel', 'The Gotthard Base Tunnel is the longest railway tunnel.'],
].map(([id, title, text]) => ({ id, title, text }));

const questions = [
  ['q1', 'When did the Channel Tunnel open?', ['channel'], ['1994']],
  ['q2', 'How deep below the sea does the Seikan Tunnel lie?', ['seikan'], ['240 metres']],
  ['q3', 'Which railway tunnel is the longest?', ['gotthard'], ['Gotthard']],
  ['q4', 'What did the Channel Tunnel cost?', ['channel'], ['4.65 billion']],
  ['q5', 'Who painted the sunflowers of Arles?', [], []],
  ['q6', 'How many moons has Jupiter?', [], []],
].map(([id, question, passages = [], answers]) => ({
  id,
  question,
  answerable: passages.length > 0,
  passages,
  answers,
}));

const toUnanswerable = (question: (typeof questions)[number]) => ({
  ...question,
  answerable: false,
  passages: [],
});

function write(questions: readonly unknown[], into = folder) {
  const toLines = (values: readonly unknown[]) =>
    values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(join(into, 'passages.jsonl'), toLines(passages));
  writeFileSync(join(into, 'questions.jsonl'), toLines(questions));
}

/** A figure of a report by the name that stands before it. */
const figure = (report: string, name: string) =>
  report
    .split('\n')
    .find((line) => line.trim().startsWith(name))
    ?.split(/\s{2,}/u)
    .at(-1);

describe('a set', () => {
  it('is asked through the engine, and reported', async () => {
    const { output, errors, exitCode } = await evaluate([folder]);
    expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
    expect(output).toMatch(/^set-.*: 3 passages, 6 questions, 4 answerable, 2 not\n\n/u);
    expect(figure(output, 'R@1')).toBe('100.0');
    expect(figure(output, 'S@3')).toBe('100.0');
    expect(figure(output, 'out-of-scope recall')).toBe('100.0');
  });

  it('is written out, one line a question, in the order asked', async () => {
    const out = join(folder, 'results.jsonl');
    expect((await evaluate([folder, '--out', out])).exitCode).toBe(0);
    const lines = readFileSync(out, 'utf8').split('\n');
    expect(lines.map((line) => line.slice(0, 10))).toEqual([
      ...questions.map(({ id }) => `{"id":"${id}"`),
      '',
    ]);
    expect(lines[0]).toMatch(
      /"outcome":"answer","confidence":[\d.]+,"passages":\["channel",.*\],"sentences":\[\{"passage":"channel","text":"The Channel Tunnel opened in 1994\."\}/u,
    );
  });

  it('is perturbed in how its questions are written', async () => {
    // One word, of which some errors leave too little to be recognised by.
    write(
      Array.from({ length: 40 }, (_, index) => ({
        ...questions[3],
        id: `q${index}`,
        question: 'cost',
      })),
    );
    expect(figure((await evaluate([folder])).output, 'R@1')).toBe('100.0');
    const { output } = await evaluate([folder, '--perturb', 'typo']);
    expect(output).toContain('\nquestions perturbed: typo (one typing error in each)\n');
    expect(Number(figure(output, 'R@1'))).toBeLessThan(100);
  });

  it('is judged at cuts that were chosen on another set', async () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    // Here, all that the passages seem to answer has no answer.
    write(questions.map(toUnanswerable), other);
    const { output: modest } = await evaluate([folder, '--calibrate', other]);
    expect(modest).toMatch(/\ncuts chosen on other-.*: answer [01]\.\d{3}, closest 0\.\d{3}\n/u);
    expect(figure(modest, 'in-scope accuracy')).toBe('0.0');
    write(questions, other);
    const { output } = await evaluate([folder, '--calibrate', other]);
    expect(figure(output, 'in-scope accuracy')).toBe('100.0');
    expect(figure(output, 'out-of-scope recall')).toBe('100.0');
    rmSync(other, { recursive: true });
  });

  it('is judged by halves, each at cuts chosen on the other', async () => {
    const halves = questions
      .slice(0, 4)
      .flatMap((question) => [
        toUnanswerable({ ...question, id: `${question.id} again` }),
        question,
      ]);
    write(halves);
    const { output } = await evaluate([folder, '--calibrate', 'half']);
    expect(output).toMatch(/\ncuts chosen by halves: answer [01]\.\d+ and [01]\.\d+, closest /u);
    expect(output).toContain('8 questions, 4 answerable, 4 not');
    expect(figure(output, 'in-scope accuracy')).toBe('0.0');
    expect(figure(output, 'out-of-scope recall')).toBe('0.0');
  });

  it('is not measured where the set for the cuts is not sound', async () => {
    const { errors, exitCode } = await evaluate([folder, '--calibrate', join(folder, 'none')]);
    expect(exitCode).toBe(1);
    expect(errors).toContainEqual(expect.stringMatching(/none\/passages\.jsonl:1 /u));
  });

  it('that is not sound gives all its problems and no figures', async () => {
    write([{ ...questions[0], passages: ['nowhere'] }, { id: 'q2' }]);
    const { output, errors, exitCode } = await evaluate([folder]);
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 1 });
    expect(errors.length).toBeGreaterThan(2);
    expect(errors).toContainEqual(
      expect.stringMatching(/questions\.jsonl:1 .*\(passage-known\)$/u),
    );
  });

  it('is not measured where its results cannot be written', async () => {
    const { errors, exitCode } = await evaluate([folder, '--out', join(folder, 'none', 'r.jsonl')]);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining('(file-writable)')]);
  });
});

it('shows the help', async () => {
  expect(await evaluate(['--help'])).toMatchObject({
    output: expect.stringContaining('npm run evaluate'),
  });
});

it('ends with 2 where it is not understood', async () => {
  expect(await evaluate([])).toEqual({
    output: '',
    errors: ['Give the folder of a set, or --questions FILE; see --help.'],
    exitCode: 2,
  });
});
