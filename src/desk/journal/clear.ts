import type { Kysely } from 'kysely';
import { replies } from './replies.ts';
import type { Tables } from './tables.ts';

/** What is older than these is cleared; milliseconds since 1970. */
export type Horizons = {
  readonly now: number;
  readonly deliveries: number;
  readonly turns: number;
  /** Texts of questions, comments on votes, and requests to be told. */
  readonly texts: number;
  readonly entries: number;
};

/** Clears what is no longer needed or may no longer be kept. */
export async function clear(db: Kysely<Tables>, horizons: Horizons): Promise<void> {
  const { now, deliveries, turns, texts, entries } = horizons;
  await db.deleteFrom('deliveries').where('taken_at', '<', deliveries).execute();
  await db.deleteFrom('turns').where('at', '<', turns).execute();
  await db
    .updateTable('entries')
    .set({ text: null })
    .where('at', '<', texts)
    .where('text', 'is not', null)
    .execute();
  await db
    .updateTable('votes')
    .set({ comment: null })
    .where('at', '<', texts)
    .where('comment', 'is not', null)
    .execute();
  await db.deleteFrom('watches').where('at', '<', texts).execute();
  await db.deleteFrom('entries').where('at', '<', entries).execute();
  await replies.clear(db, entries);
  await db.deleteFrom('limits').where('expire', '<', now).execute();
}
