import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openStore } from '../../src/desk/journal/open-store.ts';
import type { DeskEvent } from '../../src/desk/types.ts';
import { aQuestion, openDesk } from './open-desk.ts';

let folder = '';
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-outage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function newPath(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

const isBack = { timeout: 10_000 };

it('answers while another process keeps the file locked, and catches up', async () => {
  const file = newPath();
  const desk = await openDesk({ place: { file } });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const questions = [aQuestion({ text: 'One?' }), aQuestion({ text: 'Two?' })];
  const replies = [];
  for (const question of questions) replies.push(await desk.ask(question));
  expect(replies).toMatchObject([{ kind: 'reply' }, { kind: 'reply' }]);
  expect(desk.events).toMatchObject([{ kind: 'store-failed' }]);
  other.exec('COMMIT');

  await vi.waitFor(() => expect(desk.events).toHaveLength(2), isBack);
  expect(desk.events[1]).toMatchObject({ kind: 'store-back', caughtUp: 8, lost: 0 });
  expect(other.prepare('select count(*) as count from entries').all()).toEqual([{ count: 2 }]);
  other.close();
  const elsewhere = await openDesk({ place: { file } });
  for (const [index, question] of questions.entries()) {
    expect(await elsewhere.ask(question)).toEqual({ ...replies[index], repeated: true });
  }
  expect(elsewhere.asked).toEqual([]);
});

it('answers while nothing can be written, and says so once', async () => {
  const file = newPath();
  const desk = await openDesk({ place: { file } });
  const other = new DatabaseSync(file);
  // As a full disk does, in the middle of a transaction.
  const full = "select raise(rollback, 'database or disk is full')";
  other.exec(`create trigger full before insert on entries begin ${full}; end`);
  for (let number = 0; number < 9; number += 1) {
    const question = aQuestion({ text: `Question ${number}?` });
    expect(await desk.ask(question)).toMatchObject({ kind: 'reply' });
  }
  expect(desk.events).toMatchObject([{ kind: 'store-failed', reason: 'database or disk is full' }]);
  other.exec('drop trigger full');
  await vi.waitFor(() => expect(desk.events).toHaveLength(2), isBack);
  expect(other.prepare('select count(*) as count from entries').all()).toEqual([{ count: 9 }]);
  other.close();
});

it('starts, and answers, where the store cannot be opened', async () => {
  const file = join(folder, 'a file', 'strait.db');
  writeFileSync(join(folder, 'a file'), 'no folder');
  const desk = await openDesk({ place: { file } });
  expect(await desk.ask(aQuestion())).toMatchObject({ kind: 'reply' });
  expect(desk.events).toMatchObject([{ kind: 'store-failed' }]);
});

it('throws what is wrong with the store where a stand-in would be of no use', async () => {
  writeFileSync(join(folder, 'no database'), 'Something else than a database.');
  await expect(openStore({ file: join(folder, 'no database') })).rejects.toThrow('not a database');
});

it('says what there was no room for', async () => {
  const file = newPath();
  const events: DeskEvent[] = [];
  const store = await openStore({ file }, { report: (event) => events.push(event), room: 10 });
  const desk = await openDesk({ store });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  for (let number = 0; number < 100; number += 1) {
    desk.time.now += 1;
    await desk.ask(aQuestion({ text: `Question ${number}?`, asker: `asker ${number}` }));
  }
  other.exec('COMMIT');
  await vi.waitFor(() => expect(events).toHaveLength(2), isBack);
  const [, back] = events;
  const kept = other.prepare('select id from deliveries').all().length;
  other.close();
  expect(back?.kind === 'store-back' && back.lost > 0 && back.lost + kept).toBe(100);
});

it('says at its end what it could not write down any more', async () => {
  const file = newPath();
  const events: DeskEvent[] = [];
  const store = await openStore({ file }, { report: (event) => events.push(event) });
  const desk = await openDesk({ store });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  for (const text of ['One?', 'Two?']) await desk.ask(aQuestion({ text }));
  other.exec('COMMIT; DROP TABLE deliveries');
  await store.close();
  other.close();
  expect(events.at(-1)).toEqual({ kind: 'store-lost', lost: 2 });
});

it('answers, and says so once, where nothing can be written down anywhere', async () => {
  const store = await openStore({ file: ':memory:' });
  await store.close();
  const desk = await openDesk({ store });
  expect(await desk.ask(aQuestion())).toMatchObject({ kind: 'reply' });
  expect(await desk.ask(aQuestion())).toMatchObject({ kind: 'reply' });
  expect(desk.events).toMatchObject([{ kind: 'unrecorded' }]);
});
