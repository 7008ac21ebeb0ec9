import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Postgres, startPostgres } from '../../bench/desk/start-postgres.ts';
import { openStore } from '../../src/desk/journal/open-store.ts';
import { learns } from './contract/learns.ts';
import { answersOnce } from './contract/once.ts';
import { keepsPrivate } from './contract/private.ts';
import { recalls } from './contract/recalls.ts';
import { keepsRecords } from './contract/records.ts';
import { remembers } from './contract/remembers.ts';
import { staysOnTopics } from './contract/topics.ts';
import { withstands } from './contract/withstands.ts';
import { aQuestion, openDesk } from './open-desk.ts';

let server: Postgres;
let url = '';

beforeAll(async () => {
  server = await startPostgres();
  url = await server.createDatabase('desk');
  await (await openStore({ url })).close();
}, 60_000);
afterAll(() => server.remove());

describe('on PostgreSQL, the desk', () => {
  const empty = async () => {
    await query(`truncate ${tables.join(', ')}`);
    return { url };
  };
  answersOnce(empty);
  remembers(empty);
  learns(empty);
  recalls(empty);
  staysOnTopics(empty);
  keepsRecords(empty);
  withstands(empty, async () => ({ url: await server.createDatabase('untouched') }));
  keepsPrivate(empty, readTables);

  it('shares the accounts of askers with other desks', async () => {
    const place = await empty();
    const limits = { asker: { points: 1, seconds: 60 } };
    const desk = await openDesk({ place, limits });
    const other = await openDesk({ place, limits });
    await desk.ask(aQuestion({ text: 'One?' }));
    expect(await other.ask(aQuestion({ text: 'Two?' }))).toMatchObject({ kind: 'limited' });
  });

  it('answers while the server is gone, and gives it what it missed when it is back', async () => {
    const desk = await openDesk({ place: await empty() });
    await desk.ask(aQuestion({ text: 'Before?' }));
    await server.kill();
    const question = aQuestion({ text: 'Meanwhile?' });
    const reply = await desk.ask(question);
    expect(reply).toMatchObject({ kind: 'reply' });
    expect(await desk.ask(question)).toEqual({ ...reply, repeated: true });
    expect(await desk.ask(aQuestion({ text: 'forget me' }))).toEqual({
      kind: 'forgotten',
      done: false,
    });
    await server.start();
    await vi.waitFor(() => expect(desk.events).toHaveLength(2), { timeout: 20_000 });
    expect(desk.events).toMatchObject([
      { kind: 'store-failed' },
      { kind: 'store-back', caughtUp: 4, lost: 0 },
    ]);
    expect(await query('select count(*) as count from entries')).toEqual([{ count: '2' }]);
    const elsewhere = await openDesk({ place: { url } });
    expect(await elsewhere.ask(question)).toEqual({ ...reply, repeated: true });
    expect(elsewhere.asked).toEqual([]);
  }, 60_000);

  it('answers while the server is there and does nothing', async () => {
    const desk = await openDesk({ place: await empty() });
    await desk.ask(aQuestion({ text: 'Before?' }));
    server.signal('SIGSTOP');
    try {
      // The server's process for each connection goes on; a new connection finds nobody.
      const questions = Array.from({ length: 30 }, (_, index) =>
        aQuestion({ text: `Question ${index}?`, asker: `asker ${index}` }),
      );
      const replies = await Promise.all(questions.map((question) => desk.ask(question)));
      expect(replies.map(({ kind }) => kind)).toEqual(questions.map(() => 'reply'));
    } finally {
      server.signal('SIGCONT');
    }
    await vi.waitFor(() => expect(desk.events.at(-1)?.kind).not.toBe('store-failed'), {
      timeout: 20_000,
    });
    await vi.waitFor(
      async () => {
        const rows = await query('select count(distinct id) as count from entries');
        expect(rows).toEqual([{ count: '31' }]);
      },
      { timeout: 20_000 },
    );
    expect(desk.events.map(({ kind }) => kind)).not.toContain('unrecorded');
  }, 60_000);
});

const tables = [
  'deliveries',
  'entries',
  'replies',
  'records',
  'turns',
  'votes',
  'corrections',
  'watches',
  'limits',
];

async function query(text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** All rows, as a curious reader of the database would see them. */
async function readTables(): Promise<string> {
  return JSON.stringify(await Promise.all(tables.map((table) => query(`select * from ${table}`))));
}
