import type { Kysely } from 'kysely';
import type { EntryRow, Tables } from './tables.ts';

/** A question that was not answered, or an answer that people voted against. */
export type GapRow = Pick<
  EntryRow,
  'id' | 'answer' | 'at' | 'asker' | 'outcome' | 'nearest' | 'asked' | 'about' | 'text'
>;

/** What people said of an answer. */
export type Opinions = {
  readonly votes: readonly {
    readonly answer: string;
    readonly reason: string | null;
    readonly comment: string | null;
  }[];
  readonly corrections: readonly { readonly answer: string; readonly text: string }[];
};

/** What was not answered, or was voted down, from a time on, the earliest first. */
export async function listGaps(
  db: Kysely<Tables>,
  since: number,
): Promise<{ readonly rows: readonly GapRow[]; readonly opinions: Opinions }> {
  const votes = db.selectFrom('votes').where('value', '=', 'down');
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'answer', 'at', 'asker', 'outcome', 'nearest', 'asked', 'about', 'text'])
    .where('at', '>=', since)
    .where((where) =>
      where.or([
        where('outcome', '!=', 'answer'),
        where('answer', 'in', votes.select('votes.answer')),
      ]),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return {
    rows,
    opinions: {
      votes: await votes.select(['answer', 'reason', 'comment']).orderBy('at').execute(),
      corrections: await db
        .selectFrom('corrections')
        .select(['answer', 'text'])
        .orderBy('at')
        .execute(),
    },
  };
}
