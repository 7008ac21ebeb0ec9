import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { relative } from 'node:path';
import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { formatProblem, type Opened, open } from '#core';
import { sealedFile } from '../src/snapshot/sealed-file.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import { aFolder } from './a-folder.ts';

const questions = [
  'How long is the bridge?',
  'what does a lorry pay on the big bridge',
  'price of the brigde',
  'Who painted it?',
  'What is the capital of France?',
  '',
];

/** All that a bot says to these questions; the problems where there is no bot. */
function replies(opened: Opened) {
  if (opened.kind === 'unsound') return opened.problems.map(formatProblem);
  return questions.map((question) => {
    const reply = opened.bot.answer(question, { thread: [{ question: 'The big bridge?' }] });
    return { reply, why: opened.bot.explain(reply) };
  });
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

const paint = `---
title: Paint of the bridge
as_of: 2025-02-03
review_by: 2026-02-03
questions:
  colour: [which colour is it, was it painted]
---

## Colour

The bridge is grey.[^plan]

[^plan]: [Plan of the paint](https://example.org/paint), Example Gazette, 2025-02.
`;

function flipByte(file: string, place: number): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length * place);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const versionOf = (opened: Opened) => (opened.kind === 'sound' ? opened.version : 'unsound');

it('opens a folder to a bot that answers from it', async () => {
  const opened = await open(aFolder().path);
  expect(opened).toMatchObject({
    kind: 'sound',
    version: expect.stringMatching(/^[0-9a-f]{12}$/u),
  });
  if (opened.kind === 'unsound') return;
  expect(opened.bot.answer('How long is the bridge?')).toMatchObject({
    kind: 'answer',
    sentences: [{ passage: 'bridge/figures#length' }, {}],
  });
  expect(opened.knowledge.passages.map(({ id }) => id)).toHaveLength(3);
  expect(opened.golden).toEqual([]);
});

it('gives the same replies when it is opened again, from what was kept', async () => {
  const { path, snapshots } = aFolder();
  const first = await open(path);
  const [kept = ''] = snapshots();
  const { mtimeMs, ino } = statSync(kept);
  const second = await open(path);
  expect(replies(second)).toEqual(replies(first));
  expect(versionOf(second)).toBe(versionOf(first));
  expect(statSync(kept)).toMatchObject({ mtimeMs, ino });
});

it('gives another version and other replies after an edit, and keeps one snapshot', async () => {
  const { path, article, snapshots } = aFolder();
  const first = await open(path);
  edit(article, '*about* 8 km (5 miles)', '9 km (6 miles)');
  const second = await open(path);
  expect(versionOf(second)).not.toBe(versionOf(first));
  expect(JSON.stringify(replies(second))).toContain('9 km (6 miles) long');
  expect(snapshots()).toHaveLength(1);
  edit(article, '9 km (6 miles)', '*about* 8 km (5 miles)');
  expect(replies(await open(path))).toEqual(replies(first));
});

it('gives the same version to the same files, whenever they were written and whatever else is there', async () => {
  const { path, article } = aFolder();
  const version = versionOf(await open(path));
  utimesSync(article, 1, 1);
  writeFileSync(`${path}/.draft.md`, 'nothing');
  writeFileSync(`${path}/map.png`, 'nothing');
  expect(versionOf(await open(path))).toBe(version);
  expect(versionOf(await open(aFolder().path))).toBe(version);
});

it('gives another version where only the name of a file changes', async () => {
  const { path, article } = aFolder();
  rmSync(`${path}/glossary.yaml`);
  const version = versionOf(await open(path));
  renameSync(article, `${path}/bridge/numbers.md`);
  const moved = versionOf(await open(path));
  expect(moved).toMatch(/^[0-9a-f]{12}$/u);
  expect(moved).not.toBe(version);
});

it('finds what was kept however the way to the folder is written', async () => {
  const { path, snapshots } = aFolder();
  await open(path);
  const [kept = ''] = snapshots();
  const { ino } = statSync(kept);
  await open(`${path}/bridge/..`);
  expect(snapshots()).toEqual([kept]);
  expect(statSync(kept).ino).toBe(ino);
});

it('names files as the folder was typed, however it was typed before', async () => {
  const { path } = aFolder();
  for (const typed of [path, relative('.', path), path]) {
    const opened = await open(typed);
    const passages = opened.kind === 'sound' ? opened.knowledge.passages : [];
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) expect(passage.path.startsWith(`${typed}/`)).toBe(true);
  }
});

it('throws away what is kept of a folder that nobody opened for long', async () => {
  const gone = aFolder();
  const recent = aFolder();
  for (const { path } of [gone, recent]) await open(path);
  for (const file of gone.snapshots()) utimesSync(file, 1, 1);
  await open(aFolder().path);
  expect(gone.snapshots()).toEqual([]);
  expect(recent.snapshots()).toHaveLength(1);
});

describe('makes a snapshot anew that', () => {
  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['is empty', (file: string) => truncateSync(file)],
    ['ends too early', (file: string) => truncateSync(file, 1_000)],
    ['is something else', (file: string) => writeFileSync(file, '{"knowledge": {}}')],
    ['has one wrong byte', (file: string) => flipByte(file, 0.7)],
    ['is followed by more', (file: string) => appendFileSync(file, 'more')],
  ])('%s', async (_, damage) => {
    const { path, snapshots } = aFolder();
    const first = await open(path);
    const [file = ''] = snapshots();
    const sound = sealedFile.read(file);
    expect(sound).toBeDefined();
    damage(file);
    expect(replies(await open(path))).toEqual(replies(first));
    expect(sealedFile.read(file)).toEqual(sound);
  });
});

describe('after an edit, with what was kept of the other files,', () => {
  const snapshotOf = async (path: string, snapshots: () => readonly string[]) => {
    await open(path);
    return sealedFile.read(snapshots()[0] ?? '');
  };

  it.each<[string, (article: string, path: string) => void]>([
    ['an article changes', (article) => edit(article, '*about* 8 km (5 miles)', '9 km (6 miles)')],
    ['a data file changes', (_, path) => edit(`${path}/glossary.yaml`, 'big', 'long')],
    ['a data file goes', (_, path) => rmSync(`${path}/glossary.yaml`)],
    ['an article comes', (_, path) => writeFileSync(`${path}/bridge/paint.md`, paint)],
    [
      'an article is renamed',
      (article, path) => {
        rmSync(`${path}/glossary.yaml`);
        renameSync(article, `${path}/bridge/numbers.md`);
      },
    ],
  ])('makes the same as without, where %s', async (_, change) => {
    const { path, article, snapshots, parsed } = aFolder();
    const before = await snapshotOf(path, snapshots);
    change(article, path);
    const after = await snapshotOf(path, snapshots);
    for (const file of [parsed, ...snapshots()]) rmSync(file);
    const fresh = await snapshotOf(path, snapshots);
    expect(after).toEqual(fresh);
    expect(after).not.toEqual(before);
  });

  it('learns the very same from the same phrasings, to the byte', async () => {
    const { path, article, snapshots, parsed } = aFolder();
    const first = await snapshotOf(path, snapshots);
    edit(article, '*about* 8 km (5 miles)', '9 km (6 miles)');
    await open(path);
    edit(article, '9 km (6 miles)', '*about* 8 km (5 miles)');
    const again = await snapshotOf(path, snapshots);
    for (const file of [parsed, ...snapshots()]) rmSync(file);
    const fresh = await snapshotOf(path, snapshots);
    const bytesOf = ({ index }: Snapshot) => serialize(index.classifier.evidence);
    expect(bytesOf(again).equals(bytesOf(first))).toBe(true);
    expect(bytesOf(fresh).equals(bytesOf(first))).toBe(true);
  });

  it('what was learnt is taken over as long as no phrasing changes', async () => {
    const { path, article, snapshots } = aFolder();
    const read = (): Snapshot => sealedFile.read(snapshots()[0] ?? '');
    const temperature = () => read().index.classifier.temperature;
    await open(path);
    const { index, ...rest } = read();
    const marked = { ...index, classifier: { ...index.classifier, temperature: 3.21 } };
    sealedFile.write(snapshots()[0] ?? '', { ...rest, index: marked });
    edit(article, '*about* 8 km (5 miles)', '9 km (6 miles)');
    await open(path);
    expect(temperature()).toBe(3.21);
    edit(article, 'price of the bridge', 'price of that bridge');
    await open(path);
    expect(temperature()).not.toBe(3.21);
  });

  it('does without where what was kept is damaged', async () => {
    const { path, article, snapshots, parsed } = aFolder();
    await open(path);
    flipByte(parsed, 0.5);
    edit(article, '*about* 8 km (5 miles)', '9 km (6 miles)');
    const opened = await open(path);
    expect(JSON.stringify(replies(opened))).toContain('9 km (6 miles) long');
    expect(snapshots()).toHaveLength(1);
    expect(sealedFile.read(parsed)).toBeDefined();
  });
});

describe('unsound knowledge', () => {
  it('gives all its problems, and is not kept', async () => {
    const { path, article, snapshots } = aFolder();
    appendFileSync(article, '\n## Length\n\nNobody knows.\n');
    const opened = await open(path);
    expect(opened.kind).toBe('unsound');
    expect(opened.kind === 'unsound' && opened.problems.length).toBeGreaterThan(1);
    expect(snapshots()).toEqual([]);
    expect(replies(await open(path))).toEqual(replies(opened));
  });

  it('is not answered from what was kept when it was sound', async () => {
    const { path, article } = aFolder();
    await open(path);
    edit(article, '[^plan]: ', '[^plans]: ');
    expect(await open(path)).toMatchObject({ kind: 'unsound' });
  });

  it('is sound again once it is mended', async () => {
    const { path, article } = aFolder();
    edit(article, '[^plan]: ', '[^plans]: ');
    await open(path);
    edit(article, '[^plans]: ', '[^plan]: ');
    expect(await open(path)).toMatchObject({ kind: 'sound' });
  });
});

it('says so of a folder that is not there', async () => {
  expect(await open('nowhere')).toMatchObject({
    kind: 'unsound',
    problems: [{ rule: 'file-readable' }],
  });
});
