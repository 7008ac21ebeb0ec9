import { Kysely, PostgresDialect } from 'kysely';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { createAccounts } from './create-accounts.ts';
import { migrate } from './migrate.ts';
import { openPool, patienceOfServer } from './open-pool.ts';
import type { Runner } from './runner.ts';
import type { Tables } from './tables.ts';
import { within } from './within.ts';

/** Runs work on a PostgreSQL database; several processes may share it, with limits and threads. */
export function createPostgresRunner(url: string): Runner {
  const pool = openPool(url, { max: 10 });
  // An account that is a few milliseconds behind after a power cut does no harm, and not waiting
  // for the disk keeps one that all askers share from holding them up.
  const quick = openPool(url, { max: 4, options: '-c synchronous_commit=off' });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const accounts = createAccounts(
    (options) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: quick,
        tableName: 'limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
      }),
  );
  let prepared: Promise<void> | undefined;
  const run: Runner['run'] = (work, patience) => within(patience, db.transaction().execute(work));
  return {
    async prepare() {
      prepared ??= migrate(db);
      try {
        await prepared;
      } catch (error) {
        prepared = undefined;
        throw error;
      }
    },
    run,
    insist: run,
    charge: (charges, patience) => within(patience, accounts.charge(charges)),
    forgive: (charge) => within(patienceOfServer, accounts.forgive(charge)),
    async close() {
      await Promise.all([db.destroy(), quick.end()]);
    },
  };
}
