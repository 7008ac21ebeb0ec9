import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDesk } from '../../../../src/desk/desk.ts';
import { openStore } from '../../../../src/desk/journal/open-store.ts';
import { readKey } from '../../../../src/desk/read-key.ts';
import { toEdition } from '../../../../src/edition/to-edition.ts';
import { open } from '../../../../src/open.ts';
import { aQuestion } from '../../../desk/open-desk.ts';

// Each starts processes, which may wait for a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strait-commands-'));
  cpSync('test/fixtures/terminal-knowledge', join(folder, 'knowledge'), { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

type Ending = { readonly out: string; readonly err: string; readonly status: unknown };

/** Runs a command in the folder, as npm would in the project's. */
function run(command: string, ...args: readonly string[]): Promise<Ending> {
  const main = resolve(`adapters/terminal/journal/${command}/main.ts`);
  const { DATABASE_URL: _, DESK_KEY: __, KNOWLEDGE_DIR: ___, ...env } = process.env;
  return new Promise((finish) => {
    execFile(process.execPath, [main, ...args], { cwd: folder, env }, (error, out, err) =>
      finish({ out, err, status: error === null ? 0 : error.code }),
    );
  });
}

/** Asks, as a program that ran before, and gives the ids of the replies. */
async function ask(...texts: readonly string[]): Promise<readonly string[]> {
  const opened = await open(join(folder, 'knowledge'));
  if (opened.kind === 'unsound') throw new Error('The fixture is unsound.');
  const edition = toEdition(opened);
  const store = await openStore({ file: join(folder, 'data', 'strait.db') });
  const desk = createDesk({
    store,
    key: readKey(join(folder, 'data', 'strait.key')),
    clock: Date.now,
    report: () => {},
    edition: () => edition,
  });
  const ids: string[] = [];
  for (const text of texts) {
    const reply = await desk.ask(aQuestion({ text, thread: text }));
    ids.push('id' in reply ? reply.id : '');
  }
  await store.close();
  return ids;
}

const unanswered = 'How many bridges have a ferry under the bridge?';

describe('npm run gaps', () => {
  it('says that nothing was asked yet', async () => {
    const { err, status } = await run('gaps');
    expect(err).toContain('nothing was asked yet');
    expect(status).toBe(1);
  });

  it('lists what was not answered, as text, as JSON and as a stub', async () => {
    await ask(unanswered);
    expect((await run('gaps')).out).toContain(`1. ${unanswered}\n   asked 1 × by 1 person · `);
    const list: unknown = JSON.parse((await run('gaps', '--json', '--since', '1h')).out);
    expect(list).toMatchObject([{ question: unanswered, count: 1 }]);
    expect((await run('gaps', '--stub', '1')).out).toContain(`    - "${unanswered}"\n`);
    expect(await run('gaps', '--stub', '2')).toMatchObject({ status: 1, out: '' });
  });

  it.each([
    [['--since', 'yesterday'], '--since wants a time'],
    [['--stub', '0'], '--stub wants the number'],
    [['--nonsense'], '--nonsense'],
  ])('says what is wrong with %j', async (args, message) => {
    const { err, status } = await run('gaps', ...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('npm run forget', () => {
  it('removes everything of a person', async () => {
    await ask(unanswered);
    const { out } = await run('forget', 'discord', 'somebody');
    expect(out).toBe('Removed: 1 replies, 1 deliveries, 1 entries, 1 turns.\n');
    expect((await run('forget', 'discord', 'somebody')).out).toBe('Nothing was kept.\n');
    expect((await run('gaps')).out).toBe('No question is without an answer.\n');
  });

  it('wants a platform and a user', async () => {
    expect(await run('forget', 'discord')).toMatchObject({ status: 2 });
  });
});

describe('npm run replay', () => {
  it('shows the question, the versions and the same bytes', async () => {
    const [id = ''] = await ask('How long is the bridge?');
    const { out } = await run('replay', id);
    expect(out).toContain('question: How long is the bridge?\n');
    expect(out).toContain('As it was given, and the same bytes today.\n');
    expect(out).toMatch(/"kind": "\w+/u);
  });

  it('says that it knows no such reply', async () => {
    await ask('How long is the bridge?');
    const { err, status } = await run('replay', 'A-00000000');
    expect(err).toBe('No reply to this has the id A-00000000.\n');
    expect(status).toBe(1);
  });
});
