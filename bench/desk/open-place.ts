import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '#core';
import { type Postgres, startPostgres } from './start-postgres.ts';
import type { StoreKind } from './store-kind.ts';

export type OpenPlace = {
  readonly place: StorePlace;
  /** The server, where it is PostgreSQL. */
  readonly server?: Postgres;
  readonly remove: () => Promise<void>;
};

/** An empty store for a measurement: a file, or a server of its own. */
export async function openPlace(kind: StoreKind): Promise<OpenPlace> {
  if (kind === 'postgres') {
    const server = await startPostgres();
    return {
      place: { url: await server.createDatabase('bench') },
      server,
      remove: () => server.remove(),
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'strait-bench-'));
  return {
    place: { file: join(folder, 'strait.db') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
