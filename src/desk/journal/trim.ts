import { replies } from './replies.ts';
import type { Runner } from './runner.ts';

const patience = 1_000;
/** SQLite wants a limit before an offset; there are never that many. */
const all = 1_000_000_000;

/** Removes the oldest deliveries beyond `room`, with their entries, and says how many. */
export async function trim(runner: Runner, room: number): Promise<number> {
  return runner.run(async (db) => {
    const oldest = await db
      .selectFrom('deliveries')
      .select('id')
      .orderBy('taken_at', 'desc')
      .limit(all)
      .offset(room)
      .execute();
    for (const { id } of oldest) {
      for (const table of ['deliveries', 'entries', 'turns'] as const) {
        await db.deleteFrom(table).where('id', '=', id).execute();
      }
    }
    if (oldest.length > 0) await replies.clear(db, Number.MAX_SAFE_INTEGER);
    return oldest.length;
  }, patience);
}
