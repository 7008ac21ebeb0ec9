import { type Kysely, sql } from 'kysely';
import type { Records } from '../house.ts';
import type { Runner, Work } from './runner.ts';
import type { Tables } from './tables.ts';

/** How long a record may take, in milliseconds. */
const patience = 5_000;

/** What adapters keep by themselves. Without a stand-in, which would know none of it. */
export function createRecords(runner: Runner): Records {
  const run = <Result>(work: Work<Result>) => runner.insist(work, patience);
  return {
    get: (shelf, id) => run((db) => get(db, shelf, id)),
    put: (shelf, id, value) => run((db) => put(db, shelf, id, value)),
    remove: (shelf, idPrefix) => run((db) => remove(db, shelf, idPrefix)),
    list: (shelf) => run((db) => list(db, shelf)),
  };
}

async function get(db: Kysely<Tables>, shelf: string, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('records')
    .select('value')
    .where('shelf', '=', shelf)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.value;
}

async function put(db: Kysely<Tables>, shelf: string, id: string, value: string): Promise<void> {
  await db
    .insertInto('records')
    .values({ shelf, id, value })
    .onConflict((key) => key.columns(['shelf', 'id']).doUpdateSet({ value }))
    .execute();
}

/** Compares the beginning itself: in a pattern, some characters would mean others. */
async function remove(db: Kysely<Tables>, shelf: string, idPrefix: string): Promise<number> {
  const length = [...idPrefix].length;
  const { numDeletedRows } = await db
    .deleteFrom('records')
    .where('shelf', '=', shelf)
    .where(sql<string>`substr(id, 1, ${sql.lit(length)})`, '=', idPrefix)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function list(db: Kysely<Tables>, shelf: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('records')
    .select(['id', 'value'])
    .where('shelf', '=', shelf)
    .orderBy('id')
    .execute();
  return new Map(rows.map(({ id, value }) => [id, value]));
}
