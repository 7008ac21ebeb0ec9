import type { Kysely } from 'kysely';
import { replies } from './replies.ts';
import { type Settled, type Settling, settle } from './settle.ts';
import type { EntryRow, ReplyRow, Tables, TurnRow } from './tables.ts';

/** On the subject, and not answered. */
const unanswered = ['gap', 'closest'] as const;

/** An answer given in the same place just before. */
export type First = { readonly answer: string; readonly link: string | null };

/** A reply with its line of the journal and its turn of the thread. */
export type Filing = {
  readonly settling: Omit<Settling, 'reply'>;
  /** Seals the reply, which may point to an answer given before, or say how many asked. */
  readonly toReply: (found: Found) => string;
  readonly entry: Omit<EntryRow, 'again'>;
  readonly turn: TurnRow;
  readonly reply: ReplyRow;
  /** The same question after this counts as asked just before. */
  readonly again: number;
};

/** What the journal has already. */
export type Found = {
  readonly first?: First;
  /** How many people, with this one, got no answer to the same; of gaps only. */
  readonly askers?: number;
};

export type Filed = Settled & Found;

export async function file(db: Kysely<Tables>, filing: Filing): Promise<Filed> {
  const found = await find(db, filing);
  const { earlier } = await settle(db, { ...filing.settling, reply: filing.toReply(found) });
  if (earlier !== undefined) return { earlier };
  await db
    .insertInto('entries')
    .values({ ...filing.entry, again: found.first === undefined ? 0 : 1 })
    .onConflict((key) => key.doNothing())
    .execute();
  await db
    .insertInto('turns')
    .values(filing.turn)
    .onConflict((key) => key.doNothing())
    .execute();
  await replies.put(db, filing.reply);
  return found;
}

async function find(db: Kysely<Tables>, filing: Filing): Promise<Found> {
  const first = await findFirst(db, filing);
  if (first !== undefined) return { first };
  const isGap = unanswered.some((outcome) => outcome === filing.entry.outcome);
  return isGap ? { askers: await countAskers(db, filing) } : {};
}

async function countAskers(db: Kysely<Tables>, { entry }: Filing): Promise<number> {
  const { others } = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.count('asker').distinct().as('others'))
    .where('about', '=', entry.about)
    .where('outcome', 'in', unanswered)
    .where('asker', '!=', entry.asker)
    .executeTakeFirstOrThrow();
  return Number(others) + 1;
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
