import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { formatProblem } from '../src/format-problem.ts';
import { load } from '../src/load.ts';

const sound = 'test/fixtures/rules/sound';

/** A copy of a sound folder to break. */
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(sound, folder, { recursive: true });
  return folder;
}

it('reads a folder, with paths as a person at this terminal writes them', async () => {
  const { knowledge, golden, problems } = await load(`./${sound}/`);
  expect(problems).toEqual([]);
  expect(golden).toHaveLength(3);
  expect(knowledge.passages.map(({ path }) => path)).toEqual(
    Array(2).fill(join(sound, 'topic/everything-allowed.md')),
  );
});

it('reads the same whatever the name of the folder', async () => {
  const strip = async (folder: string) =>
    JSON.stringify(await load(folder)).replaceAll(JSON.stringify(folder).slice(1, -1), '');
  const folder = aFolder();
  expect(await strip(folder)).toBe(await strip(sound));
  const way = relative(process.cwd(), folder);
  expect(await strip(way)).toBe(await strip(sound));
});

it.each([
  ['that is not there', 'nowhere', /ENOENT/u],
  ['that is a file', `${sound}/subject.yaml`, /ENOTDIR/u],
])('says so for a folder %s, and nothing else', async (_, folder, why) => {
  const { knowledge, problems } = await load(folder);
  expect(problems).toHaveLength(1);
  expect(problems.map(formatProblem).join('')).toMatch(why);
  expect(problems[0]).toMatchObject({ path: join(folder), line: 1, rule: 'file-readable' });
  expect(knowledge.passages).toEqual([]);
});

it('says what an empty folder lacks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect((await load(folder)).problems.map(({ rule }) => rule)).toEqual([
    'article-present',
    'subject-present',
  ]);
});

it('says which files it cannot read, and reads the others', async () => {
  const folder = aFolder();
  writeFileSync(
    join(folder, 'topic/latin.md'),
    Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'),
  );
  symlinkSync('nowhere.md', join(folder, 'topic/lost.md'));
  const { knowledge, problems } = await load(folder);
  expect(problems.map(formatProblem)).toEqual([
    `${join(folder, 'topic/latin.md')}:2 The file is not UTF-8; save it as UTF-8. (file-readable)`,
    expect.stringMatching(
      /lost\.md:1 The file cannot be read \(ENOENT: .*\)\. \(file-readable\)$/u,
    ),
  ]);
  expect(knowledge.passages).toHaveLength(2);
});

it('takes a replacement character that was written for what it is', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'topic/mark.md'), '---\ntitle: \ufffd\n---\n');
  expect((await load(folder)).problems.map(({ rule }) => rule)).toContain('characters-visible');
});

it('leaves hidden files and files of other kinds alone', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, '.git'));
  for (const name of ['.git/a.md', '.draft.md', 'topic/map.png', 'topic/note.txt']) {
    writeFileSync(join(folder, name), '\u0000');
  }
  expect((await load(folder)).problems).toEqual([]);
});

it('reads the knowledge of the project, which is sound', async () => {
  const { knowledge, problems } = await load('knowledge');
  expect(problems.map(formatProblem)).toEqual([]);
  expect(knowledge.passages.length).toBeGreaterThan(100);
});
