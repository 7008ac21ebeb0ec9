import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, vi } from 'vitest';
import type { Adapter } from '#core';
import { openHouse } from '../../../../adapters/run/house/open-house.ts';
import { findSecrets } from '../../../../adapters/run/log/find-secrets.ts';
import { toPlatform } from '../../../../adapters/run/platforms/to-platform.ts';
import { startProgram } from '../../../../adapters/run/start-program.ts';
import { aFolder } from '../../../a-folder.ts';
import { aQuestion } from '../../../desk/open-desk.ts';
import { aLog } from '../a-house.ts';

const environment = { SLACK_BOT_TOKEN: 'xyzzy-token', DESK_KEY: 'xyzzy-key-of-sixteen' };

/** An adapter that logs what it must not. */
const careless: Adapter<string> = {
  platform: 'slack',
  readSettings: () => ({ kind: 'on', settings: environment.SLACK_BOT_TOKEN, how: 'as a test' }),
  check: async () => [],
  async start(token, { desk, log }) {
    log.info('connecting', { token, with: `Bearer ${token}` });
    await desk.ask(aQuestion({ platform: 'slack', text: 'What is plugh?', returnTo: 'plugh' }));
    log.debug('asked', { text: 'What is plugh?', question: 'plugh' });
    throw new Error(`The server takes no ${token}.`);
  },
};

it('writes neither texts nor tokens into the log, whatever goes wrong', async () => {
  const { path } = aFolder();
  const { log, lines } = aLog(findSecrets(environment));
  const file = join(path, 'strait.db');
  const opened = await openHouse(
    {
      knowledge: path,
      store: { file },
      key: { value: environment.DESK_KEY },
      port: 3_000,
      keepsText: true,
      limits: { asker: { points: 3, seconds: 60 } },
    },
    log,
  );
  if (opened.kind === 'unsound') throw new Error('The fixture is unsound.');
  const program = startProgram(opened, [toPlatform(careless, environment)]);
  await program.started;
  const { desk } = opened.house;
  // As a full disk does, in the middle of a transaction.
  const other = new DatabaseSync(file);
  const full = "select raise(rollback, 'database or disk is full')";
  other.exec(`create trigger full before insert on entries begin ${full}; end`);
  for (const text of ['Is plugh here?', 'Where is plugh?', 'Who is plugh?', 'forget me']) {
    const reply = await desk.ask(aQuestion({ text }));
    const answer = 'id' in reply ? reply.id : '';
    await desk.vote({ answer, platform: 'slack', asker: 'plugh', value: 'down', comment: 'plugh' });
  }
  other.exec('drop trigger full');
  other.close();
  writeFileSync(join(path, 'bridge/more.md'), 'No front matter.');
  const events = () => lines.map(({ event }) => event);
  await vi.waitFor(() => expect(events()).toContain('knowledge-problem'), { timeout: 30_000 });
  await program.stop();
  expect(events()).toEqual(
    expect.arrayContaining(['connecting', 'adapter-failed', 'store-failed', 'knowledge-unsound']),
  );
  expect(JSON.stringify(lines)).not.toMatch(/plugh|xyzzy/u);
});
