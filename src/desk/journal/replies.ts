import type { Kysely } from 'kysely';
import type { ReplyRow, Tables } from './tables.ts';

/** Replies by their ids, one row for all who got the same. */
export const replies = {
  async put(db: Kysely<Tables>, reply: ReplyRow): Promise<void> {
    await db
      .insertInto('replies')
      .values(reply)
      .onConflict((key) => key.doNothing())
      .execute();
  },
  /** Sealed. */
  async find(db: Kysely<Tables>, answer: string): Promise<string | undefined> {
    const row = await db
      .selectFrom('replies')
      .select('reply')
      .where('answer', '=', answer)
      .executeTakeFirst();
    return row?.reply;
  },
  /** Removes what an asker got and nobody else did; to be called before their lines are removed. */
  async forget(db: Kysely<Tables>, asker: string): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('replies')
      .where('answer', 'in', ({ selectFrom }) =>
        selectFrom('entries').select('entries.answer').where('entries.asker', '=', asker),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('entries')
              .select('entries.id')
              .whereRef('entries.answer', '=', 'replies.answer')
              .where('entries.asker', '!=', asker),
          ),
        ),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
  /** Removes what was first given before a time and has no line in the journal any more. */
  async clear(db: Kysely<Tables>, before: number): Promise<void> {
    await db
      .deleteFrom('replies')
      .where('at', '<', before)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('entries')
              .select('entries.id')
              .whereRef('entries.answer', '=', 'replies.answer'),
          ),
        ),
      )
      .execute();
  },
};
