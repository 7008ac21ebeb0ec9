import type { Kysely } from 'kysely';
import type { EntryRow, Tables } from './tables.ts';

/** A reply by its id, with what is still known of it. */
export type FoundAnswer = EntryRow & {
  /** Sealed question and reply, until the delivery is cleared. */
  readonly question: string | null;
  readonly reply: string | null;
};

/** The replies with an id, the latest first: the same question may have been asked by several. */
export async function findAnswer(
  db: Kysely<Tables>,
  answer: string,
): Promise<readonly FoundAnswer[]> {
  return db
    .selectFrom('entries')
    .leftJoin('deliveries', 'deliveries.id', 'entries.id')
    .selectAll('entries')
    .select(['deliveries.question', 'deliveries.reply'])
    .where('entries.answer', '=', answer)
    .orderBy('entries.at', 'desc')
    .limit(100)
    .execute();
}
