import type { DeskEvent } from '../types.ts';
import { moveRows } from './move-rows.ts';
import type { Runner } from './runner.ts';
import { trim } from './trim.ts';

/** How long until a store that failed is tried again, in milliseconds. */
const pause = 1_000;
/** How long a store that comes back may take to catch up, in milliseconds. */
const catchUpPatience = 10_000;
/**
 * How long anything may take in memory: it waits for nothing, but it is asked when the patience with
 * the main one is used up.
 */
const sparePatience = 10_000;
/** How often the room in memory is looked at: once in so many calls. */
const trimInterval = 100;

export type SpareOptions = {
  readonly report: (event: DeskEvent) => void;
  /** How many deliveries are kept in memory while the store is away; the oldest go first. */
  readonly room: number;
};

/**
 * A database with another in memory that steps in while it fails, so that questions are answered
 * once, limited and remembered all the same. When it is back, it is given what it missed. What
 * happened is reported once each time.
 */
export function withSpare(main: Runner, spare: Runner, { report, room }: SpareOptions): Runner {
  /** Since when the main one is away, and what did not find room meanwhile. */
  let away: { readonly since: number; calls: number; lost: number } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closing: Promise<void> | undefined;

  async function attempt<Result>(
    use: (runner: Runner, patience: number) => Promise<Result>,
    patience: number,
  ): Promise<Result> {
    if (away === undefined) {
      try {
        return await use(main, patience);
      } catch (error) {
        fail(error);
      }
    }
    const result = await use(spare, sparePatience);
    if (away !== undefined && ++away.calls % trimInterval === 0) {
      const lost = await trim(spare, room);
      if (away !== undefined) away.lost += lost;
    }
    return result;
  }
  function fail(error: unknown): void {
    if (away !== undefined) return;
    away = { since: performance.now(), calls: 0, lost: 0 };
    report({ kind: 'store-failed', reason: toReason(error) });
    retryLater();
  }
  function retryLater(): void {
    timer = setTimeout(recover, pause);
    timer.unref();
  }
  async function recover(): Promise<void> {
    if (away === undefined) return;
    const { since } = away;
    try {
      await main.prepare();
      const caughtUp = await moveRows(spare, main, catchUpPatience);
      const { lost } = away;
      away = undefined;
      report({ kind: 'store-back', after: performance.now() - since, caughtUp, lost });
    } catch {
      return retryLater();
    }
    // What was written between the move and the change-over.
    await moveRows(spare, main, catchUpPatience).catch(fail);
  }
  async function close(): Promise<void> {
    clearTimeout(timer);
    await recover();
    clearTimeout(timer);
    if (away !== undefined) report({ kind: 'store-lost', lost: away.lost + (await count(spare)) });
    await Promise.all([main.close(), spare.close()]);
  }
  return {
    async prepare() {
      await spare.prepare();
      await main.prepare().catch(fail);
    },
    run: (work, patience) => attempt((runner, left) => runner.run(work, left), patience),
    async insist(work, patience) {
      const result = await main.insist(work, patience);
      await spare.run(work, sparePatience);
      return result;
    },
    charge: (charges, patience) =>
      attempt((runner, left) => runner.charge(charges, left), patience),
    async forgive(charge) {
      await Promise.all([spare.forgive(charge), main.forgive(charge)]);
    },
    close: () => (closing ??= close()),
  };
}

async function count(runner: Runner): Promise<number> {
  const rows = await runner.run((db) => db.selectFrom('deliveries').select('id').execute(), pause);
  return rows.length;
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
