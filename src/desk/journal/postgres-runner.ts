import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { createAccounts } from './create-accounts.ts';
import { migrate } from './migrate.ts';
import type { Runner } from './runner.ts';
import type { Tables } from './tables.ts';
import { within } from './within.ts';

/** How long a connection or a statement may take before it is given up, in milliseconds. */
const patienceOfServer = 5_000;
/** PostgreSQL's own number for the type `bigint`, which pg gives as text unless it is told. */
const bigint = 20;

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

function openPool(url: string, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patienceOfServer,
    query_timeout: patienceOfServer,
    types: {
      getTypeParser: (type, format) =>
        type === bigint ? Number : pg.types.getTypeParser(type, format),
    },
    ...options,
  });
  // A connection that breaks says so to whoever uses it, and also here, where nobody would hear it
  // and the program would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
