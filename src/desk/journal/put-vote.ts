import type { Kysely } from 'kysely';
import { releaseTexts } from './release-texts.ts';
import type { Tables, VoteRow } from './tables.ts';

/** How an answer is liked. */
export type Tally = { readonly up: number; readonly down: number };

/** Counts a vote, the voter's last one; the question's text is kept while there is one against. */
export async function putVote(
  db: Kysely<Tables>,
  vote: VoteRow,
  text: string | null,
): Promise<Tally> {
  const { at, value, reason, comment } = vote;
  await db
    .insertInto('votes')
    .values(vote)
    .onConflict((key) =>
      key.columns(['answer', 'asker']).doUpdateSet({ at, value, reason, comment }),
    )
    .execute();
  if (value === 'down' && text !== null) {
    await db
      .updateTable('entries')
      .set({ text })
      .where('answer', '=', vote.answer)
      .where('text', 'is', null)
      .execute();
  }
  await releaseTexts(db, [vote.answer]);
  const values = await db
    .selectFrom('votes')
    .select('value')
    .where('answer', '=', vote.answer)
    .execute();
  const up = values.filter((row) => row.value === 'up').length;
  return { up, down: values.length - up };
}
