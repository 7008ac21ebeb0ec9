import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '../../../test/adapters/slack/e2e/find-port.ts';
import {
  createFakeSlack,
  type FakeSlack,
  slackTimes,
} from '../../../test/fakes/slack/create-fake-slack.ts';
import type { Person } from '../../../test/fakes/slack/people/person.ts';
import { readManifest } from '../../../test/fakes/slack/read-manifest.ts';
import type { Channel } from '../../../test/fakes/slack/types.ts';
import { type Bot, startBot } from '../../bot/start-bot.ts';

/** A Slack in this process, and the whole program in one of its own that may be started again. */
export type Bench = {
  readonly fake: FakeSlack;
  readonly ann: Person;
  readonly general: Channel;
  /** Starts a process; each has an address of its own. Extra variables go over the usual ones. */
  readonly start: (
    extra?: Readonly<Record<string, string>>,
  ) => Promise<Bot & { readonly url: string }>;
  readonly close: () => Promise<void>;
};

const manifest = new URL('../../../adapters/slack/manifest.yaml', import.meta.url);

/** Slack's own patience, but events come again at once. */
const times = { ...slackTimes, retries: [0, 100, 500] };

/** Opens a Slack for one of the two ways. */
export async function openBench(mode: 'socket' | 'http'): Promise<Bench> {
  const fake = await createFakeSlack(readManifest(manifest), times);
  const folder = mkdtempSync(join(tmpdir(), 'strait-slack-'));
  const ann = fake.person('U0ANN', { name: 'ann' });
  const general = fake.channel('general');
  const secret: Readonly<Record<string, string>> =
    mode === 'socket'
      ? { SLACK_APP_TOKEN: fake.app.appToken }
      : { SLACK_SIGNING_SECRET: fake.app.signingSecret };
  return {
    fake,
    ann,
    general,
    async start(extra = {}) {
      const port = await findPort();
      const environment = {
        ...secret,
        SLACK_BOT_TOKEN: fake.workspace.botToken,
        SLACK_API_URL: fake.apiUrl,
        PORT: `${port}`,
        ...extra,
      };
      const bot = await startBot({ folder, environment });
      const url = `http://127.0.0.1:${port}/slack/events`;
      if (mode === 'http') fake.receiveAt(url);
      return { ...bot, url };
    },
    async close() {
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
