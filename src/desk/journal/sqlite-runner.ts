import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createAccounts } from './create-accounts.ts';
import { openFile } from './open-file.ts';
import type { Runner, Work } from './runner.ts';
import type { Tables } from './tables.ts';

/** Work that waits, and its ending. */
type Job = {
  readonly until: number;
  readonly perform: (db: Kysely<Tables>) => Promise<void>;
  /** Called once, when the outcome is on the disk. */
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
};

/** At most so long is waited for more to share a commit, in milliseconds. */
const longestRest = 20;
/** How long to wait for another process's lock before trying again, in milliseconds. */
const pause = 10;

/**
 * Runs work on an SQLite file. Each commit stops the program until the disk has it, so that after one
 * there is a rest as long as it took: what arrives meanwhile shares the next one, and a slow disk
 * leaves the program half of its time. Limits are counted in memory: one file is one machine's.
 */
export function createSqliteRunner(path: string): Runner {
  let db: Kysely<Tables> | undefined;
  let queue: Job[] = [];
  let working: Promise<void> | undefined;
  let rest = 0;
  const accounts = createAccounts((options) => new RateLimiterMemory(options));

  async function work(): Promise<void> {
    while (queue.length > 0) {
      // Lets everything that has arrived queue up first.
      await (rest < 1 ? nextTurn() : sleep(rest));
      const start = performance.now();
      const began = db === undefined ? new Error('The file is not open.') : await begin(db);
      queue = dropLate(queue);
      if (began === 'busy') await sleep(pause);
      else if (began === 'begun' && db !== undefined) await runBatch(db, queue.splice(0));
      else failAll(queue.splice(0), began);
      rest = Math.min(performance.now() - start, longestRest);
    }
    working = undefined;
  }
  const run: Runner['run'] = (task, patience) =>
    new Promise((resolve, reject) => {
      queue.push(toJob(task, patience, resolve, reject));
      working ??= work();
    });
  return {
    async prepare() {
      db ??= await openFile(path);
    },
    run,
    insist: run,
    charge: accounts.charge,
    forgive: accounts.forgive,
    async close() {
      await working;
      await db?.destroy();
      db = undefined;
    },
  };
}

function toJob<Result>(
  task: Work<Result>,
  patience: number,
  resolve: (result: Result) => void,
  fail: (error: unknown) => void,
): Job {
  let settle = () => {};
  return {
    until: performance.now() + patience,
    async perform(db) {
      const result = await task(db);
      settle = () => resolve(result);
    },
    settle: () => settle(),
    fail,
  };
}

/** `busy` where another process has the lock; what went wrong otherwise. */
async function begin(db: Kysely<Tables>): Promise<unknown> {
  try {
    await sql`begin immediate`.execute(db);
    return 'begun';
  } catch (error) {
    return isBusy(error) ? 'busy' : error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === 5;
}

function dropLate(queue: readonly Job[]): Job[] {
  const now = performance.now();
  failAll(
    queue.filter(({ until }) => until < now),
    new Error('The file was locked for too long.'),
  );
  return queue.filter(({ until }) => until >= now);
}

/** Each job by itself within one transaction, so that one that fails takes no other with it. */
async function runBatch(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  try {
    const done: Job[] = [];
    for (const job of jobs) if (await runJob(db, job)) done.push(job);
    await sql`commit`.execute(db);
    for (const job of done) job.settle();
  } catch (error) {
    // The database may have rolled back by itself, as it does when the disk is full.
    await sql`rollback`.execute(db).catch(() => {});
    failAll(jobs, error);
  }
}

/** Whether it went well. Throws what the job did where the whole transaction is lost with it. */
async function runJob(db: Kysely<Tables>, job: Job): Promise<boolean> {
  await sql`savepoint job`.execute(db);
  try {
    await job.perform(db);
  } catch (error) {
    await sql`rollback to job`.execute(db).catch(() => Promise.reject(error));
    job.fail(error);
    return false;
  }
  await sql`release job`.execute(db);
  return true;
}

function failAll(jobs: readonly Job[], error: unknown): void {
  for (const { fail } of jobs) fail(error);
}
