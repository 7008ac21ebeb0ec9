import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Lets go of the texts of answered questions that no vote is against any more. */
export async function releaseTexts(db: Kysely<Tables>, answers: readonly string[]): Promise<void> {
  if (answers.length === 0) return;
  await db
    .updateTable('entries')
    .set({ text: null })
    .where('answer', 'in', answers)
    .where('outcome', '=', 'answer')
    .where('text', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('votes')
            .select('votes.value')
            .whereRef('votes.answer', '=', 'entries.answer')
            .where('votes.value', '=', 'down'),
        ),
      ),
    )
    .execute();
}
