import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What made the schema what it is, in order, on SQLite and PostgreSQL alike. A migration that was
 * released is never changed; add another.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-journal': {
    async up(db) {
      await createDeliveries(db);
      await createEntries(db);
      await createTurns(db);
      await createOpinions(db);
      await createLimits(db);
    },
  },
  '2026-11-replies': {
    async up(db) {
      await createReplies(db);
      await createRecords(db);
      await db.schema.alterTable('entries').addColumn('about', 'text').execute();
      await index(db, 'entries', ['about']);
      await db.schema
        .alterTable('deliveries')
        .addColumn('keeps_text', 'integer', (column) => column.notNull().defaultTo(1))
        .execute();
    },
  },
};

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('reply', 'text')
    .addColumn('link', 'text')
    .execute();
  await index(db, 'deliveries', ['state', 'taken_at']);
  await index(db, 'deliveries', ['asker']);
}

async function createEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('passages', 'text', (column) => column.notNull())
    .addColumn('nearest', 'text')
    .addColumn('knowledge', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('took', 'double precision', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('again', 'integer', (column) => column.notNull())
    .addColumn('text', 'text')
    .execute();
  await index(db, 'entries', ['place', 'asked', 'at']);
  await index(db, 'entries', ['answer']);
  await index(db, 'entries', ['asker']);
  await index(db, 'entries', ['at']);
}

async function createTurns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('turns')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('turn', 'text', (column) => column.notNull())
    .execute();
  await index(db, 'turns', ['thread', 'at']);
  await index(db, 'turns', ['asker']);
  await index(db, 'turns', ['at']);
}

/** Votes, corrections and requests to be told. */
async function createOpinions(db: Kysely<unknown>): Promise<void> {
  const opinion = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('asker', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull());
  await opinion('votes')
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('comment', 'text')
    .addPrimaryKeyConstraint('votes_key', ['answer', 'asker'])
    .execute();
  await opinion('corrections')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await opinion('watches')
    .addColumn('told_at', 'bigint')
    .addColumn('request', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('watches_key', ['answer', 'asker'])
    .execute();
  await index(db, 'corrections', ['answer']);
}

/** The columns that rate-limiter-flexible reads and writes. */
async function createLimits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('limits')
    .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}

async function createReplies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('replies')
    .addColumn('answer', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('reply', 'text', (column) => column.notNull())
    .execute();
  await index(db, 'replies', ['at']);
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('records')
    .addColumn('shelf', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['shelf', 'id'])
    .execute();
}

async function index(db: Kysely<unknown>, table: string, columns: readonly string[]) {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns([...columns])
    .execute();
}
