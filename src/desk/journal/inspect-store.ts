import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { openPool } from './open-pool.ts';
import type { StorePlace } from './open-store.ts';
import type { Tables } from './tables.ts';
import { toKysely } from './to-kysely.ts';

/** How a store is, as far as can be seen without changing anything. */
export type StoreState = {
  /** False where there is no file yet: the first start makes it. */
  readonly exists: boolean;
  /** Migrations that the next start will run. */
  readonly pending: readonly string[];
  /** Bytes left on the disk of a file. */
  readonly free?: number;
};

/** How long to wait for another process that is writing, in milliseconds. */
const patience = 2_000;

/** Looks at a store. Rejects, with the reason, where it cannot be reached or not be written to. */
export async function inspectStore(place: StorePlace): Promise<StoreState> {
  if ('url' in place) {
    const pool = openPool(place.url, { max: 1 });
    return inspect(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
  }
  const folder = findFolder(dirname(place.file));
  if (!statSync(folder).isDirectory())
    throw new Error(`${folder} is a file, and must be a folder.`);
  accessSync(folder, constants.W_OK);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (!existsSync(place.file)) return { exists: false, pending: [], free };
  const file = new DatabaseSync(place.file, { timeout: patience });
  return { ...(await inspect(toKysely(file))), free };
}

/** The nearest that is there. */
function findFolder(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : findFolder(dirname(path));
}

async function inspect(db: Kysely<Tables>): Promise<StoreState> {
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const pending = (await migrator.getMigrations())
      .filter(({ executedAt }) => executedAt === undefined)
      .map(({ name }) => name);
    if (pending.length === 0) await tryToWrite(db);
    return { exists: true, pending };
  } finally {
    await db.destroy();
  }
}

/** Writes a record, and takes it back. */
async function tryToWrite(db: Kysely<Tables>): Promise<void> {
  const transaction = await db.startTransaction().execute();
  try {
    const record = { shelf: 'doctor', id: 'doctor', value: '' };
    await transaction
      .insertInto('records')
      .values(record)
      .onConflict((key) => key.doNothing())
      .execute();
  } finally {
    await transaction.rollback().execute();
  }
}
