import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** That the reply was posted, and where. */
export type Posted = {
  readonly id: string;
  readonly link: string | null;
  readonly keepsText: boolean;
};

export async function markDelivered(
  db: Kysely<Tables>,
  { id, link, keepsText }: Posted,
): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'delivered', link, ...(keepsText ? {} : { question: null }) })
    .where('id', '=', id)
    .where('state', '!=', 'taken')
    .execute();
}
