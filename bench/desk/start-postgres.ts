import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LoadedPostgres, loadPostgres } from './load-postgres.ts';

/** A PostgreSQL server of its own in a folder of its own, both gone after `remove`. */
export type Postgres = {
  /** Makes an empty database and gives its address. */
  readonly createDatabase: (name: string) => Promise<string>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
  /** Keeps it from doing anything, or lets it go on. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  readonly remove: () => Promise<void>;
};

/** Starts a server on a free port. As root, which PostgreSQL refuses, it runs as user `postgres`. */
export async function startPostgres(): Promise<Postgres> {
  const { Server, remove } = await loadPostgres();
  const port = await findPort();
  const folder = mkdtempSync(join(tmpdir(), 'strait-postgres-'));
  const server = createServer(Server, folder, port);
  await server.initialise();
  await server.start();
  const signal = (name: NodeJS.Signals) => {
    const [pid = ''] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), name);
  };
  return {
    async createDatabase(name) {
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    start: () => server.start(),
    stop: () => server.stop(),
    async kill() {
      signal('SIGKILL');
      // The server's children notice by themselves; until then the folder is taken.
      await sleep(500);
    },
    signal,
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
      remove();
    },
  };
}

function createServer(Server: LoadedPostgres['Server'], databaseDir: string, port: number) {
  const silent = () => {};
  return new Server({
    databaseDir,
    port,
    createPostgresUser: process.getuid?.() === 0,
    onLog: silent,
    onError: silent,
    postgresFlags: ['-c', 'max_connections=200'],
  });
}

async function findPort(): Promise<number> {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
