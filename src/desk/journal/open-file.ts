import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';
import { toKysely } from './to-kysely.ts';

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
    const db = toKysely(file);
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
