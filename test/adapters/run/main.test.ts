import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, it, onTestFinished } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-start-'));
  cpSync('test/fixtures/terminal-knowledge', join(folder, 'knowledge'), { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** Starts a command in the folder, as npm would in the project's. */
function run(main: string, environment: Readonly<Record<string, string>>, ...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const scripts = ['require-node.js', 'load-env-file.js'].flatMap((name) => [
    '--import',
    resolve('scripts', name),
  ]);
  const child = spawn(process.execPath, [...scripts, resolve(main), ...args], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = Promise.all([
    once(child, 'exit').then(([status]) => status),
    text(child.stdout),
    text(child.stderr),
  ]).then(([status, out, err]) => ({ status, out, err }));
  return { child, ended };
}
const start = (environment: Readonly<Record<string, string>>) =>
  run('adapters/run/main.ts', environment);
const doctor = (environment: Readonly<Record<string, string>>, ...args: string[]) =>
  run('adapters/run/doctor/main.ts', environment, ...args).ended;

/** A platform that takes connections and never says anything; resolves when one is made. */
async function startSilence() {
  const server = createServer();
  const connected = once(server, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const environment = {
    SLACK_BOT_TOKEN: 'xoxb-000000000000-xyzzyxyzzyxyzzy',
    SLACK_APP_TOKEN: 'xapp-1-A000-000-xyzzyxyzzyxyzzy',
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
  };
  return { connected, environment };
}

it('says what is off, and ends, where nothing is on and there is no terminal', async () => {
  const { status, out, err } = await start({}).ended;
  expect(out).toMatch(/^discord is off: .*\nslack is off: .*\n$/u);
  expect(err).toContain('No adapter is on');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('says everything that is wrong with the environment at once, .env and all, and no value', async () => {
  writeFileSync(join(folder, '.env'), 'PORT=xyzzy\nLOG_LEVEL=xyzzy\n');
  const { status, err } = await start({ JOURNAL_TEXT: 'xyzzy' }).ended;
  expect(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['PORT', 'LOG_LEVEL', 'JOURNAL_TEXT']);
  expect(err).not.toContain('xyzzy');
  expect(status).toBe(1);
});

it('says what is wrong with the knowledge, and answers nothing from it', async () => {
  writeFileSync(join(folder, 'knowledge/bridge/more.md'), 'No front matter.');
  const { environment } = await startSilence();
  const { status, err } = await start(environment).ended;
  expect(err).toMatch(/^knowledge\/bridge\/more\.md:1 /u);
  expect(status).toBe(1);
});

it('ends in order at SIGTERM, also while a platform does not answer, and tells no token', async () => {
  const { connected, environment } = await startSilence();
  const { child, ended } = start(environment);
  await connected;
  child.kill('SIGTERM');
  const { status, out, err } = await ended;
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['started', 'adapter-off', 'stopping', 'stopped']),
  );
  expect(status).toBe(0);
  expect(`${out}${err}`).not.toContain('xyzzy');
  expect(existsSync(join(folder, 'data/strait.db'))).toBe(true);
});

it('finds with the doctor that all is well, and changes nothing', async () => {
  const { status, out } = await doctor({});
  expect(out).toContain('knowledge is sound: 3 passages');
  expect(out).toContain('0 bad');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('finds with the doctor what is bad, with the remedy, and tells no value', async () => {
  writeFileSync(join(folder, 'knowledge/bridge/more.md'), 'No front matter.');
  writeFileSync(join(folder, 'data'), 'no folder');
  const environment = { PORT: 'xyzzy', SLACK_BOT_TOKEN: 'xyzzy-xyzzy' };
  const { status, out } = await doctor(environment, '--json');
  const { ok, sections } = JSON.parse(out);
  const bad = sections.flatMap(({ about, findings }: Report) =>
    findings.filter(({ level }) => level === 'bad').map((finding) => ({ about, ...finding })),
  );
  expect(new Set(bad.map(({ about }: { about: string }) => about))).toEqual(
    new Set(['environment', 'knowledge', 'slack']),
  );
  expect(bad.every(({ remedy }: { remedy?: string }) => remedy)).toBe(true);
  expect(out).not.toContain('xyzzy');
  expect([ok, status]).toEqual([false, 1]);
  const store = await doctor({}, '--json');
  expect(store.out).toMatch(/data\/strait\.db cannot be used/u);
});

it('finds with the doctor which knowledge a running process answers from', async () => {
  const { connected, environment } = await startSilence();
  const { child, ended } = start(environment);
  await connected;
  expect((await doctor({})).out).toContain(`process ${child.pid} on `);
  child.kill('SIGTERM');
  await ended;
  expect((await doctor({})).out).not.toContain('process ');
});

type Report = {
  readonly about: string;
  readonly findings: readonly { readonly level: string; readonly remedy?: string }[];
};
