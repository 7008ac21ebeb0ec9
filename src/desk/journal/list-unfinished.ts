import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A delivery that its process has not come to an end with. */
export type Unfinished = {
  readonly id: string;
  readonly asker: string;
  readonly takenAt: number;
  /** Sealed. */
  readonly question: string;
  /** Sealed; null where there is none yet. */
  readonly reply: string | null;
};

/** What other processes took and did not answer, and, since `since`, answered and did not post. */
export async function listUnfinished(
  db: Kysely<Tables>,
  { owner, since }: { readonly owner: string; readonly since: number },
): Promise<readonly Unfinished[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['id', 'asker', 'taken_at as takenAt', 'question', 'reply'])
    .where('owner', '!=', owner)
    .where((where) =>
      where.or([
        where('state', '=', 'taken'),
        where.and([where('state', '=', 'answered'), where('taken_at', '>', since)]),
      ]),
    )
    .orderBy('taken_at')
    .execute();
  return rows.flatMap(({ question, ...row }) => (question === null ? [] : [{ ...row, question }]));
}
