import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A reply to a delivery. */
export type Settling = {
  readonly id: string;
  readonly asker: string;
  readonly owner: string;
  readonly at: number;
  /** `delivered` where nobody is going to say that it was posted. */
  readonly state: 'answered' | 'delivered';
  /** Sealed; null where it is not to be kept. */
  readonly question: string | null;
  /** False lets go of the question as soon as its reply is posted. */
  readonly keepsText: boolean;
  /** Sealed. */
  readonly reply: string;
};

/** The sealed reply of another process that was first, if one was: that one counts. */
export type Settled = { readonly earlier?: string };

/** Writes a reply down, also where the delivery itself was written down elsewhere. */
export async function settle(db: Kysely<Tables>, settling: Settling): Promise<Settled> {
  const settled = await db
    .insertInto('deliveries')
    .values({ ...toRow(settling), taken_at: settling.at, link: null })
    .onConflict((key) =>
      key.column('id').doUpdateSet(toRow(settling)).where('deliveries.state', '=', 'taken'),
    )
    .returning('id')
    .executeTakeFirst();
  if (settled !== undefined) return {};
  const row = await db
    .selectFrom('deliveries')
    .select('reply')
    .where('id', '=', settling.id)
    .executeTakeFirst();
  return row?.reply ? { earlier: row.reply } : {};
}

function toRow({ id, asker, owner, state, question, reply, keepsText }: Settling) {
  return { id, asker, owner, state, question, reply, keeps_text: keepsText ? 1 : 0 };
}
