import { type Finding, loadDesk, type StoreState } from '#core';
import type { Settings } from '../../settings/settings.ts';

const megabyte = 2 ** 20;
/** What is left on the disk, in bytes: below the first it is time to act, below the second too late. */
const scarce = 500 * megabyte;
const full = 50 * megabyte;

/** Whether the store can be reached and written to, is up to date, and has room. */
export async function examineStore(place: Settings['store']): Promise<readonly Finding[]> {
  const name = 'file' in place ? place.file : 'PostgreSQL';
  try {
    const { inspectStore } = await loadDesk();
    return describe(name, await inspectStore(place));
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    const remedy =
      'file' in place
        ? 'See that the folder and the file belong to who runs the bot, and that nothing else holds a lock on it.'
        : 'See that the server runs, and that DATABASE_URL has its address, user, password and database.';
    return [{ level: 'bad', what: `${name} cannot be used: ${reason}`, remedy }];
  }
}

function describe(name: string, { exists, pending, free }: StoreState): readonly Finding[] {
  return [describeSchema(name, exists, pending), ...describeRoom(free)];
}

function describeSchema(name: string, exists: boolean, pending: readonly string[]): Finding {
  if (!exists) return { level: 'good', what: `${name} is made at the first start` };
  if (pending.length === 0) {
    return { level: 'good', what: `${name} can be reached and written to, and is up to date` };
  }
  const what = `${name} can be reached; the next start brings it up to date (${pending.join(', ')})`;
  return { level: 'warning', what, remedy: 'Start the bot once: npm start.' };
}

function describeRoom(free: number | undefined): readonly Finding[] {
  if (free === undefined) return [];
  const what = `${Math.round(free / megabyte)} MB are left on its disk`;
  if (free >= scarce) return [{ level: 'good', what }];
  const remedy = 'Make room: with a full disk, questions are answered and nothing is remembered.';
  return [{ level: free < full ? 'bad' : 'warning', what, remedy }];
}
