import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** That the reply was posted, and where. */
export type Posted = { readonly id: string; readonly link: string | null };

/** Notes it, and lets go of the question where its text is not to be kept. */
export async function markDelivered(db: Kysely<Tables>, { id, link }: Posted): Promise<void> {
  const answered = db.updateTable('deliveries').where('id', '=', id).where('state', '!=', 'taken');
  await answered.set({ state: 'delivered', link }).execute();
  await answered.set({ question: null }).where('keeps_text', '=', 0).execute();
}
