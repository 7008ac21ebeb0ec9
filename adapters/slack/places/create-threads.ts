import type { Log, Records } from '#core';
import type { Where } from '../types.ts';

const day = 24 * 60 * 60_000;

export type Threads = {
  /** Notes that somebody asked here, so that what they go on with is for the bot as well. */
  readonly follow: (where: Where) => Promise<void>;
  /** Whether they asked here today or yesterday. */
  readonly follows: (where: Where) => Promise<boolean>;
  /** Forgets those of a workspace. */
  readonly clear: (team: string) => Promise<void>;
};

/**
 * Who asked in which thread, for a day or two, as long as the desk knows what they asked. Each day
 * has a shelf of its own, so that those before yesterday's can be emptied at once.
 */
export function createThreads(records: Records, clock: () => number, log: Log): Threads {
  let cleared = '';

  async function clearOld(): Promise<void> {
    const [today = ''] = shelves();
    if (today === cleared) return;
    cleared = today;
    const now = clock();
    // Some days back, for those on which nobody asked.
    for (let days = 2; days < 9; days += 1) await records.remove(toShelf(now - days * day), '');
  }
  const shelves = () => [toShelf(clock()), toShelf(clock() - day)];

  return {
    async follow(where) {
      try {
        await records.put(toShelf(clock()), toId(where), '1');
        await clearOld();
      } catch {
        log.warn('slack-thread-unfollowed');
      }
    },
    async follows(where) {
      try {
        for (const shelf of shelves()) {
          if ((await records.get(shelf, toId(where))) !== undefined) return true;
        }
      } catch {
        log.warn('slack-thread-unread');
      }
      return false;
    },
    async clear(team) {
      for (const shelf of shelves()) await records.remove(shelf, `${team}/`);
    },
  };
}

function toShelf(time: number): string {
  return `slack-threads-${new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length)}`;
}

function toId({ team, channel, thread = '', user }: Where): string {
  return [team, channel, thread, user].join('/');
}
