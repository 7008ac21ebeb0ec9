import type { Kysely } from 'kysely';
import type { DeliveryRow, Tables } from './tables.ts';

/** A delivery to be written down, or taken over from a process that died. */
export type Taking = {
  readonly id: string;
  readonly asker: string;
  readonly owner: string;
  readonly at: number;
  /** One that was taken before this and has no reply is taken over. */
  readonly expired: number;
  /** Sealed. */
  readonly question: string;
  readonly thread: string;
  /** Turns before this are forgotten. */
  readonly turnsSince: number;
  readonly turns: number;
  readonly keepsText: boolean;
};

export type Taken =
  /** With the sealed turns of its thread, oldest first, and the place of the next. */
  | { readonly kind: 'new'; readonly turns: readonly string[]; readonly place: number }
  /** With its sealed reply. */
  | { readonly kind: 'done'; readonly reply: string }
  /** Another process works on it. */
  | { readonly kind: 'busy' };

export async function take(db: Kysely<Tables>, taking: Taking): Promise<Taken> {
  if (await insert(db, taking)) return readThread(db, taking);
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('id', '=', taking.id)
    .executeTakeFirst();
  // Cleared or forgotten at this very moment: the caller tries again.
  if (row === undefined) return { kind: 'busy' };
  if (row.reply !== null) return { kind: 'done', reply: row.reply };
  return (await takeOver(db, taking, row)) ? readThread(db, taking) : { kind: 'busy' };
}

async function insert(db: Kysely<Tables>, taking: Taking): Promise<boolean> {
  const inserted = await db
    .insertInto('deliveries')
    .values({
      id: taking.id,
      asker: taking.asker,
      owner: taking.owner,
      taken_at: taking.at,
      state: 'taken',
      question: taking.question,
      reply: null,
      link: null,
      keeps_text: taking.keepsText ? 1 : 0,
    })
    .onConflict((key) => key.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Only one process succeeds. */
async function takeOver(db: Kysely<Tables>, taking: Taking, row: DeliveryRow): Promise<boolean> {
  if (row.taken_at > taking.expired) return false;
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ owner: taking.owner, taken_at: taking.at })
    .where('id', '=', row.id)
    .where('state', '=', 'taken')
    .where('owner', '=', row.owner)
    .where('taken_at', '=', row.taken_at)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function readThread(db: Kysely<Tables>, taking: Taking): Promise<Taken> {
  const rows = await db
    .selectFrom('turns')
    .select(['turn', 'place'])
    .where('thread', '=', taking.thread)
    .where('at', '>', taking.turnsSince)
    .orderBy('at', 'desc')
    .orderBy('place', 'desc')
    .limit(taking.turns)
    .execute();
  return {
    kind: 'new',
    turns: rows.map(({ turn }) => turn).toReversed(),
    place: (rows[0]?.place ?? 0) + 1,
  };
}
