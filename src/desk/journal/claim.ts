import type { Kysely } from 'kysely';
import type { Unfinished } from './list-unfinished.ts';
import type { Tables } from './tables.ts';

/** Takes a delivery that was answered and not posted; only one process succeeds. */
export async function claim(
  db: Kysely<Tables>,
  { id, takenAt }: Unfinished,
  { owner, at }: { readonly owner: string; readonly at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ owner, taken_at: at })
    .where('id', '=', id)
    .where('state', '=', 'answered')
    .where('owner', '!=', owner)
    .where('taken_at', '=', takenAt)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
