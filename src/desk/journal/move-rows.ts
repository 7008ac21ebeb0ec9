import type { Kysely } from 'kysely';
import type { Runner } from './runner.ts';
import type { Tables } from './tables.ts';

type Rows = Awaited<ReturnType<typeof takeAll>>;

/** How many rows go into one statement: both databases limit its parameters. */
const slice = 500;

/**
 * Moves what one database holds into another, where what is there already stays, but for what has
 * gone further here. Gives the number of rows. Where it fails, all is as before.
 */
export async function moveRows(from: Runner, to: Runner, patience: number): Promise<number> {
  const rows = await from.run(takeAll, patience);
  try {
    // Also when there is nothing to move, as that shows whether the other can be reached.
    await to.run((db) => putAll(db, rows), patience);
  } catch (error) {
    await from.run((db) => putAll(db, rows), patience);
    throw error;
  }
  return Object.values(rows).reduce((sum, { length }) => sum + length, 0);
}

async function takeAll(db: Kysely<Tables>) {
  return {
    deliveries: await db.deleteFrom('deliveries').returningAll().execute(),
    entries: await db.deleteFrom('entries').returningAll().execute(),
    replies: await db.deleteFrom('replies').returningAll().execute(),
    turns: await db.deleteFrom('turns').returningAll().execute(),
    votes: await db.deleteFrom('votes').returningAll().execute(),
    corrections: await db.deleteFrom('corrections').returningAll().execute(),
    watches: await db.deleteFrom('watches').returningAll().execute(),
  };
}

async function putAll(db: Kysely<Tables>, rows: Rows): Promise<void> {
  for (const some of slices(rows.deliveries)) await putDeliveries(db, some);
  await putEntries(db, rows);
  for (const some of slices(rows.turns)) {
    await db
      .insertInto('turns')
      .values(some)
      .onConflict((key) => key.doNothing())
      .execute();
  }
  for (const some of slices(rows.votes)) await putVotes(db, some);
  for (const some of slices(rows.corrections)) {
    await db
      .insertInto('corrections')
      .values(some)
      .onConflict((key) => key.doNothing())
      .execute();
  }
  for (const some of slices(rows.watches)) {
    await db
      .insertInto('watches')
      .values(some)
      .onConflict((key) => key.doNothing())
      .execute();
  }
}

async function putDeliveries(db: Kysely<Tables>, rows: Rows['deliveries']): Promise<void> {
  await db
    .insertInto('deliveries')
    .values(rows)
    .onConflict((key) =>
      key
        .column('id')
        .doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          question: row.ref('excluded.question'),
          reply: row.ref('excluded.reply'),
          link: row.ref('excluded.link'),
        }))
        .where('deliveries.state', '=', 'taken')
        .where('excluded.state', '!=', 'taken'),
    )
    .execute();
}

/** Lines of the journal and their replies. */
async function putEntries(db: Kysely<Tables>, { entries, replies }: Rows): Promise<void> {
  for (const some of slices(entries)) {
    await db
      .insertInto('entries')
      .values(some)
      .onConflict((key) => key.doNothing())
      .execute();
  }
  // Processes share these: in one order everywhere, so that no two of them wait for each other.
  const ordered = replies.toSorted((one, other) => (one.answer < other.answer ? -1 : 1));
  for (const some of slices(ordered)) {
    await db
      .insertInto('replies')
      .values(some)
      .onConflict((key) => key.doNothing())
      .execute();
  }
}

async function putVotes(db: Kysely<Tables>, rows: Rows['votes']): Promise<void> {
  await db
    .insertInto('votes')
    .values(rows)
    .onConflict((key) =>
      key.columns(['answer', 'asker']).doUpdateSet((row) => ({
        at: row.ref('excluded.at'),
        value: row.ref('excluded.value'),
        reason: row.ref('excluded.reason'),
        comment: row.ref('excluded.comment'),
      })),
    )
    .execute();
}

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += slice) yield rows.slice(start, start + slice);
}
