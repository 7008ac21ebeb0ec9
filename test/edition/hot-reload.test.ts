import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type EditionEvent, openEditions } from '../../src/edition/open-editions.ts';
import { toEdition } from '../../src/edition/to-edition.ts';
import { open } from '../../src/open.ts';
import { aFolder } from '../a-folder.ts';

// Each starts threads and learns: a busy machine takes its time.
const patience = { timeout: 30_000, interval: 50 };

async function openLive(folder: string) {
  const events: EditionEvent[] = [];
  const opened = await openEditions(folder, (event) => events.push(event));
  if (opened.kind === 'unsound') throw new Error('The fixture is unsound.');
  const { editions } = opened;
  onTestFinished(() => editions.close());
  return { editions, events };
}

async function versionOf(folder: string): Promise<string> {
  const opened = await open(folder);
  return opened.kind === 'sound' ? opened.version : '';
}

it('answers in a thread as it would here, byte for byte', async () => {
  const { path } = aFolder();
  const { editions } = await openLive(path);
  const opened = await open(path);
  if (opened.kind === 'unsound') throw new Error('The fixture is unsound.');
  const here = toEdition(opened);
  const there = editions.current();
  expect(there.knowledgeVersion).toBe(here.knowledgeVersion);
  expect(there.guide.topics).toEqual(here.guide.topics);
  for (const question of ['How long is the bridge?', 'And how high?', 'Who was Caesar?', '']) {
    const context = { thread: [{ question: 'How wide is the bridge?' }], topics: ['bridge'] };
    expect(JSON.stringify(await there.answer(question, context))).toBe(
      JSON.stringify(await here.answer(question, context)),
    );
    expect(await there.explain(question)).toEqual(await here.explain(question));
  }
});

it.each<[string, (folder: string) => void]>([
  ['writes to a file', (folder) => appendFileSync(join(folder, 'subject.yaml'), '# more\n')],
  ['removes a file', (folder) => rmSync(join(folder, 'glossary.yaml'))],
  ['renames a topic', (folder) => renameSync(join(folder, 'bridge'), join(folder, 'span'))],
  [
    'replaces the folder by another',
    (folder) => {
      cpSync(folder, `${folder}-next`, { recursive: true });
      appendFileSync(join(`${folder}-next`, 'subject.yaml'), '# more\n');
      renameSync(folder, `${folder}-old`);
      renameSync(`${folder}-next`, folder);
      rmSync(`${folder}-old`, { recursive: true });
    },
  ],
])('answers from the new knowledge when somebody %s', async (what, change) => {
  const { path } = aFolder();
  if (what === 'renames a topic') rmSync(join(path, 'glossary.yaml'));
  const { editions, events } = await openLive(path);
  change(path);
  const version = await versionOf(path);
  await vi.waitFor(() => expect(editions.current().knowledgeVersion).toBe(version), patience);
  expect(events.at(-1)).toMatchObject({ kind: 'reloaded', knowledgeVersion: version });
});

it('answers on from the last good knowledge while it is unsound, and then from the mended', async () => {
  const { path, article } = aFolder();
  const { editions, events } = await openLive(path);
  const before = editions.current().knowledgeVersion;
  writeFileSync(join(path, 'bridge/more.md'), 'No front matter.');
  await vi.waitFor(() => expect(events).toMatchObject([{ kind: 'unsound' }]), patience);
  expect(editions.problems().length).toBeGreaterThan(0);
  expect(await editions.current().answer('How long is the bridge?')).toMatchObject({
    kind: 'answer',
  });
  expect(editions.current().knowledgeVersion).toBe(before);
  rmSync(join(path, 'bridge/more.md'));
  await vi.waitFor(() => expect(events.at(-1)).toEqual({ kind: 'mended' }), patience);
  appendFileSync(article, '\n');
  await vi.waitFor(() => expect(events.at(-1)).toMatchObject({ kind: 'reloaded' }), patience);
});

it('never sees what Git has written half', async () => {
  const { path } = aFolder();
  const { editions, events } = await openLive(path);
  const lock = join(path, '.git', 'index.lock');
  mkdirSync(join(path, '.git'));
  writeFileSync(lock, '');
  writeFileSync(join(path, 'bridge/more.md'), '');
  await sleep(1_000);
  rmSync(join(path, 'bridge/more.md'));
  appendFileSync(join(path, 'subject.yaml'), '# more\n');
  rmSync(lock);
  const version = await versionOf(path);
  await vi.waitFor(() => expect(editions.current().knowledgeVersion).toBe(version), patience);
  expect(events.map(({ kind }) => kind)).toEqual(['reloaded']);
});

it('drops no question while it reloads', async () => {
  const { path } = aFolder();
  const { editions, events } = await openLive(path);
  const replies: Promise<unknown>[] = [];
  appendFileSync(join(path, 'subject.yaml'), '# more\n');
  while (events.length === 0) {
    replies.push(editions.current().answer(`How long is bridge ${replies.length}?`));
    await sleep(5);
  }
  replies.push(editions.current().answer(`How long is bridge ${replies.length}?`));
  const questions = (await Promise.all(replies)).map((reply) => reply);
  expect(questions).toEqual(
    replies.map((_, index) =>
      expect.objectContaining({ question: `How long is bridge ${index}?` }),
    ),
  );
  expect(events).toMatchObject([{ kind: 'reloaded' }]);
});
