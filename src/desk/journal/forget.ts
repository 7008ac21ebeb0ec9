import type { Kysely } from 'kysely';
import type { Forgotten } from '../types.ts';
import { releaseTexts } from './release-texts.ts';
import { replies } from './replies.ts';
import type { Tables } from './tables.ts';

const tables = ['deliveries', 'entries', 'turns', 'votes', 'corrections', 'watches'] as const;

/** Removes all rows of a person, and texts that were kept only for their vote. */
export async function forget(db: Kysely<Tables>, asker: string): Promise<Forgotten> {
  const removed: Record<string, number> = { replies: await replies.forget(db, asker) };
  const votes = await db
    .selectFrom('votes')
    .select('answer')
    .where('asker', '=', asker)
    .where('value', '=', 'down')
    .execute();
  for (const table of tables) {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('asker', '=', asker)
      .executeTakeFirst();
    removed[table] = Number(numDeletedRows);
  }
  const { numDeletedRows } = await db
    .deleteFrom('limits')
    .where('key', '=', `asker:${asker}`)
    .executeTakeFirst();
  await releaseTexts(
    db,
    votes.map(({ answer }) => answer),
  );
  return { ...removed, limits: Number(numDeletedRows) };
}
