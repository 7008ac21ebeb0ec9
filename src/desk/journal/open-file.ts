import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** How long the start waits for another process that is changing the schema, in milliseconds. */
const startPatience = 5_000;

/**
 * Opens an SQLite file, which is made where it is missing (`:memory:` for none), and brings its
 * schema up to date. Commits are on the disk (WAL, synchronous FULL, <https://sqlite.org/wal.html>),
 * what is deleted is overwritten, and afterwards no statement waits for another process's lock:
 * that would stop the whole program, as node:sqlite is synchronous.
 */
export async function openFile(path: string): Promise<Kysely<Tables>> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path, { timeout: startPatience });
  try {
    file.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: toDatabase(file) }) });
    // One lock around all of it, as Kysely has none for SQLite: a second process waits here.
    file.exec('BEGIN IMMEDIATE');
    await migrate(db);
    file.exec('COMMIT; PRAGMA busy_timeout=0');
    return db;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** What Kysely wants of a database, over node:sqlite. */
function toDatabase(file: DatabaseSync): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare: (source) => {
      const statement = file.prepare(source);
      const values = (parameters: readonly unknown[]) => parameters.map(toValue);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

function toValue(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  throw new TypeError(`SQLite cannot store a value of type ${typeof value}`);
}
