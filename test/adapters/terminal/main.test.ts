import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';

// Each starts a process, which may wait for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const main = resolve('adapters/terminal/main.ts');
const fixture = resolve('test/fixtures/terminal-knowledge');

/** Starts the command, without colour unless the environment says so. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...calm } = process.env;
  const child = spawn(process.execPath, [main, ...args], { env: { ...calm, ...env } });
  onTestFinished(() => void child.kill());
  return child;
}

async function statusOf(child: ChildProcess): Promise<unknown> {
  const [status, signal] = await once(child, 'close');
  return status ?? signal;
}

async function run(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env);
  child.stdin.end(input);
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    statusOf(child),
  ]);
  return { out, err, status };
}

const ask = (...args: readonly string[]) => run(['--knowledge', fixture, ...args]);

test('answers a question with its sources, without colour into a pipe', async () => {
  const { out, err, status } = await ask('How long', 'is the bridge?');
  expect(out).toContain('  The bridge over the Sound is about 8 km (5 miles) long.¹\u00A0²');
  expect(out).toContain('  1  Plan of the bridge\n     Example Bridge Office, 7 May 2024');
  expect(out).toContain('in Danish');
  expect(out).toContain('As of 1 March 2025');
  expect(out).not.toContain('\u001b');
  expect({ err, status }).toEqual({ err: '', status: 0 });
});

test('explains with --explain', async () => {
  const { out } = await ask('--explain', 'How long is the bridge?');
  expect(out).toMatch(/8 km.*Candidates.*bridge\/figures#length/su);
});

test('keeps FORCE_COLOR', async () => {
  const question = ['--knowledge', fixture, 'How long is the bridge?'];
  const { out } = await run(question, '', { FORCE_COLOR: '1' });
  expect(out).toContain('\u001b[3mabout\u001b[23m');
});

test('answers lines with JSON lines, in order', async () => {
  const input = 'How long is the bridge?\n{"question":\n{"question":"What did the bridge cost?"}\n';
  const { out, err, status } = await run(['--json', '--knowledge', fixture], input);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { question: 'How long is the bridge?', outcome: 'answer', citations: [{ number: 1 }, {}] },
    { line: 2 },
    { question: 'What did the bridge cost?', outcome: 'answer' },
  ]);
  expect(lines[0].citations[0].file).toMatch(/bridge\/figures\.md$/u);
  expect({ err, status }).toEqual({ err: '', status: 0 });
});

test('answers one question with one JSON object', async () => {
  const { out } = await ask('--json', 'How long is the bridge?');
  expect(JSON.parse(out)).toMatchObject({ outcome: 'answer' });
});

test('lets bytes that are not UTF-8, a long line and an empty question pass', async () => {
  const child = start(['--json', '--knowledge', fixture]);
  child.stdin.write(Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x0a]));
  child.stdin.end(`${'x'.repeat(2_000_000)}\nHow long is the bridge?`);
  const lines = (await text(child.stdout))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { outcome: expect.any(String) },
    { question: '', outcome: expect.any(String) },
    { error: expect.stringContaining('longer'), line: 3 },
    { outcome: 'answer' },
  ]);
});

test('ends quietly when its reader has seen enough', async () => {
  const child = start(['--json', '--knowledge', fixture]);
  const err = text(child.stderr);
  // Its end of this pipe closes, too, while questions are still on their way.
  child.stdin.on('error', () => undefined);
  child.stdin.write('How long is the bridge?\n'.repeat(5000));
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await statusOf(child)).toBe(0);
  expect(await err).toBe('');
});

test('chats over a pipe, a question a line, and ends with it', async () => {
  const { out, status } = await run(
    ['--knowledge', fixture],
    'How long is the bridge?\nWhat did the bridge cost?\n',
  );
  expect(out).toMatch(/8 km.*4 billion crowns/su);
  expect(status).toBe(0);
});

test('says on one line which option is wrong', async () => {
  const { out, err, status } = await run(['--exlain', 'Why?']);
  expect(err).toMatch(/^Unknown option '--exlain'.*\n$/u);
  expect({ out, status }).toEqual({ out: '', status: 2 });
});

test('shows how it is used', async () => {
  const { out, status } = await run(['--help']);
  expect(out).toContain('--knowledge DIR');
  expect(status).toBe(0);
});

test('refuses unsound knowledge with every problem and where it stands', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'strait-answers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(fixture, folder, { recursive: true });
  const broken = '---\ntitle: Broken\nas_of: 2025-13-01\n---\n\n## Cost\n\nIt costs much.[^none]\n';
  writeFileSync(join(folder, 'bridge/broken.md'), broken);
  const { out, err, status } = await run(['--knowledge', folder, 'How long is the bridge?']);
  expect(err).toMatch(/bridge\/broken\.md:3 /u);
  expect(err).toMatch(/bridge\/broken\.md:8 /u);
  expect({ out, status }).toEqual({ out: '', status: 1 });
});

test('says so where there is no such folder', async () => {
  const { out, err, status } = await run(['--knowledge', join(fixture, 'none'), 'How long?']);
  expect(err).toContain(join(fixture, 'none'));
  expect(err).not.toContain('    at ');
  expect({ out, status }).toEqual({ out: '', status: 1 });
});
