import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { rules } from '../../src/ingest/rules/index.ts';
import { readMarked } from './read-marked.ts';

const folders = globSync('test/fixtures/rules/*').toSorted();

it.each(folders)('finds exactly what %s marks', (path) => {
  const { folder, expected } = readMarked(path);
  const { problems } = ingest(folder);
  expect(problems.map((one) => `${one.path}:${one.line} ${one.rule}`).toSorted()).toEqual(expected);
});

// Two such files cannot stand in one folder on every machine.
it('finds articles whose names differ in capitals alone', () => {
  const { folder } = readMarked('test/fixtures/rules/unread');
  const [article] = folder.files.filter(({ name }) => name === 'topic/bridge.md');
  const name = 'topic/Bridge.md';
  const both = { ...folder, files: [...folder.files, { name, path: `k/${name}`, text: '' }] };
  expect(ingest(both).problems).toContainEqual({
    rule: 'article-unique',
    path: article?.path,
    line: 1,
    message: `k/${name} has the same id; rename one of the two.`,
  });
});

it('has a mark for every other rule', () => {
  const found = folders
    .flatMap((path) => readMarked(path).expected)
    .map((line) => line.replace(/^.* /u, ''));
  expect([...new Set([...found, 'article-unique'])].toSorted()).toEqual(
    rules.map(({ name }) => name).toSorted(),
  );
});

it('documents every rule in one sentence and names it once', () => {
  for (const { about } of rules) expect(about).toMatch(/^[A-Z].*[^.]\.$/u);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});
