import type { DeskEvent } from '../types.ts';
import type { Runner } from './runner.ts';
import { createStore, type Store } from './store.ts';
import { withSpare } from './with-spare.ts';

/** Where everything is kept. */
export type StorePlace =
  /** An SQLite file, made where it is missing; for one machine. */
  | { readonly file: string }
  /** A PostgreSQL database, `postgres://…`; for several machines. */
  | { readonly url: string };

export type StoreOptions = {
  /** Hears when the store fails and when it is back. */
  readonly report: (event: DeskEvent) => void;
  /** How many deliveries are kept in memory while the store is away. */
  readonly room?: number;
};

/**
 * Opens the store and brings its schema up to date; several processes may do so at once. With
 * `options` a store that fails, at the start or later, is stood in for in memory, and nothing
 * throws; without, as commands for maintainers want it, what goes wrong is thrown.
 */
export async function openStore(place: StorePlace, options?: StoreOptions): Promise<Store> {
  const main = await createRunner(place);
  const runner =
    options === undefined
      ? main
      : withSpare(main, await createRunner({ file: ':memory:' }), { room: 20_000, ...options });
  await runner.prepare();
  return createStore(runner);
}

async function createRunner(place: StorePlace): Promise<Runner> {
  // Only now, so that nobody waits for a library to load who does not need it.
  if ('file' in place) {
    const { createSqliteRunner } = await import('./sqlite-runner.ts');
    return createSqliteRunner(place.file);
  }
  const { createPostgresRunner } = await import('./postgres-runner.ts');
  return createPostgresRunner(place.url);
}
