import type { Kysely } from 'kysely';
import type { Tables, WatchRow } from './tables.ts';

/** Requests to be told when a question can be answered. */
export const watches = {
  async put(db: Kysely<Tables>, watch: WatchRow): Promise<void> {
    const { at, told_at, request } = watch;
    await db
      .insertInto('watches')
      .values(watch)
      .onConflict((key) => key.columns(['answer', 'asker']).doUpdateSet({ at, told_at, request }))
      .execute();
  },
  /** Those not told yet, the earliest first. */
  async list(db: Kysely<Tables>): Promise<readonly WatchRow[]> {
    return db
      .selectFrom('watches')
      .selectAll()
      .where('told_at', 'is', null)
      .orderBy('at')
      .execute();
  },
  /** Whether no process has marked it before. */
  async mark(db: Kysely<Tables>, { answer, asker }: WatchRow, at: number): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('watches')
      .set({ told_at: at })
      .where('answer', '=', answer)
      .where('asker', '=', asker)
      .where('told_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
};
