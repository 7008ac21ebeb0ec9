import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Migrator } from 'kysely/migration';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { inspectStore } from '../../../src/desk/journal/inspect-store.ts';
import { migrations } from '../../../src/desk/journal/migrations.ts';
import { openStore } from '../../../src/desk/journal/open-store.ts';
import { toKysely } from '../../../src/desk/journal/to-kysely.ts';

let file = '';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'strait-inspect-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'strait.db');
});

/** A file as the first version of the journal left it, with a line. */
async function writeFirst(): Promise<void> {
  const [first] = Object.entries(migrations);
  const provider = { getMigrations: async () => Object.fromEntries(first ? [first] : []) };
  const db = toKysely(new DatabaseSync(file));
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await db
    .insertInto('turns')
    .values({ id: '1', thread: 'a', asker: 'b', at: 1, place: 1, turn: 'kept' })
    .execute();
  await db.destroy();
}

it('finds a file that is up to date, and writes nothing', async () => {
  const store = await openStore({ file });
  expect(await inspectStore({ file })).toEqual({
    exists: true,
    pending: [],
    free: expect.any(Number),
  });
  expect(await store.records.list('doctor')).toEqual(new Map());
  await store.close();
});

it('makes no file', async () => {
  const missing = { exists: false, pending: [] };
  expect(await inspectStore({ file })).toMatchObject(missing);
  expect(await inspectStore({ file })).toMatchObject(missing);
});

it('names the migrations that a file still needs, which the next start makes and loses nothing', async () => {
  await writeFirst();
  expect((await inspectStore({ file })).pending).toEqual(['2026-11-replies']);
  const store = await openStore({ file });
  expect(await store.forget('b')).toMatchObject({ turns: 1 });
  await store.close();
  expect((await inspectStore({ file })).pending).toEqual([]);
});

it('rejects with the reason where the file is none of its kind, or locked', async () => {
  await (await openStore({ file })).close();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  await expect(inspectStore({ file })).rejects.toThrow('locked');
  other.close();
  writeFileSync(file, 'Something else than a database.');
  await expect(inspectStore({ file })).rejects.toThrow('not a database');
});
