import type { Kysely } from 'kysely';
import { type Settled, type Settling, settle } from './settle.ts';
import type { EntryRow, Tables, TurnRow } from './tables.ts';

/** An answer given in the same place just before. */
export type First = { readonly answer: string; readonly link: string | null };

/** A reply with its line of the journal and its turn of the thread. */
export type Filing = {
  readonly settling: Omit<Settling, 'reply'>;
  /** Seals the reply, which may point to an answer given before. */
  readonly toReply: (first: First | undefined) => string;
  readonly entry: Omit<EntryRow, 'again'>;
  readonly turn: TurnRow;
  /** The same question after this counts as asked just before. */
  readonly again: number;
};

export type Filed = Settled & { readonly first?: First };

export async function file(db: Kysely<Tables>, filing: Filing): Promise<Filed> {
  const first = await findFirst(db, filing);
  const { earlier } = await settle(db, { ...filing.settling, reply: filing.toReply(first) });
  if (earlier !== undefined) return { earlier };
  await db
    .insertInto('entries')
    .values({ ...filing.entry, again: first === undefined ? 0 : 1 })
    .onConflict((key) => key.doNothing())
    .execute();
  await db
    .insertInto('turns')
    .values(filing.turn)
    .onConflict((key) => key.doNothing())
    .execute();
  return first === undefined ? {} : { first };
}

async function findFirst(db: Kysely<Tables>, { entry, again }: Filing): Promise<First | undefined> {
  return db
    .selectFrom('entries')
    .leftJoin('deliveries', 'deliveries.id', 'entries.id')
    .select(['entries.answer', 'deliveries.link'])
    .where('entries.place', '=', entry.place)
    .where('entries.asked', '=', entry.asked)
    .where('entries.knowledge', '=', entry.knowledge)
    .where('entries.engine', '=', entry.engine)
    .where('entries.at', '>', again)
    .where('entries.again', '=', 0)
    .where('entries.id', '!=', entry.id)
    .orderBy('entries.at')
    .limit(1)
    .executeTakeFirst();
}
