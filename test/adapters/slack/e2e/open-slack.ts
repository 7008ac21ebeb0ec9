import { slack } from '../../../../adapters/slack/slack.ts';
import { createDesk, type Desk, type DeskOptions } from '../../../../src/desk/desk.ts';
import type { Edition, Environment, House, Log, Running } from '../../../../src/desk/house.ts';
import { openStore, type StorePlace } from '../../../../src/desk/journal/open-store.ts';
import { toEdition } from '../../../../src/edition/to-edition.ts';
import { createFakeSlack, type FakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import { readManifest } from '../../../fakes/slack/read-manifest.ts';
import type { Times } from '../../../fakes/slack/types.ts';
import { straitKnowledge } from '../../../strait-knowledge.ts';
import { aScriptedBot } from './a-script.ts';
import { findPort } from './find-port.ts';

export type Mode = 'socket' | 'http' | 'many';

export type OpenOptions = {
  readonly desk?: Partial<DeskOptions>;
  readonly environment?: Environment;
  readonly place?: StorePlace;
  readonly times?: Times;
  /** What answers; the script of these tests where it is left out. */
  readonly edition?: Edition;
  /** A Slack that is there already, and stays. */
  readonly fake?: FakeSlack;
};

/** The real adapter with a real desk, in front of the stand-in. */
export type OpenedSlack = {
  readonly fake: FakeSlack;
  readonly desk: Desk;
  readonly house: House;
  readonly running: Running;
  /** Where it listens over HTTP. */
  readonly url: string;
  /** Lines of the log, as `level event`. */
  readonly lines: readonly string[];
  /** Questions that reached the bot. */
  readonly asked: readonly string[];
  /** Stops the adapter, which finishes what was begun, so that what follows is all there will be. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const manifestPath = new URL('../../../../adapters/slack/manifest.yaml', import.meta.url);
const plenty = { points: 1_000_000, seconds: 60 };

/** Starts everything. */
export async function openSlack(mode: Mode, options: OpenOptions = {}): Promise<OpenedSlack> {
  const fake = options.fake ?? (await createFakeSlack(readManifest(manifestPath), options.times));
  const port = await findPort();
  const { lines, log } = createLog();
  const store = await openStore(options.place ?? { file: ':memory:' }, { report: () => {} });
  const asked: string[] = [];
  const edition = toListening(options.edition ?? aScriptedEdition(), asked);
  const desk = createDesk({
    store,
    key: 'a key',
    clock: Date.now,
    report: () => {},
    edition: () => edition,
    limits: { asker: plenty, place: plenty, workspace: plenty },
    ...options.desk,
  });
  const house: House = {
    desk,
    edition: () => edition,
    records: store.records,
    log,
    clock: options.desk?.clock ?? Date.now,
  };
  const read = slack.readSettings({ ...toEnvironment(fake, mode, port), ...options.environment });
  if (read.kind !== 'on') throw new Error(JSON.stringify(read));
  const running = await slack.start(read.settings, house);
  const url = `http://127.0.0.1:${port}`;
  if (mode !== 'socket') fake.receiveAt(`${url}/slack/events`);
  const settle = once(() => running.stop());
  const close = async () => {
    await settle();
    await store.close();
    if (options.fake === undefined) await fake.close();
  };
  return { fake, desk, house, running, url, lines, asked, settle, close };
}

/** What `npm start` reads to be this app in this way. */
function toEnvironment(
  { app, apiUrl, workspace }: FakeSlack,
  mode: Mode,
  port: number,
): Environment {
  const common = { SLACK_API_URL: apiUrl, PORT: `${port}` };
  switch (mode) {
    case 'socket':
      return { ...common, SLACK_BOT_TOKEN: workspace.botToken, SLACK_APP_TOKEN: app.appToken };
    case 'http':
      return {
        ...common,
        SLACK_BOT_TOKEN: workspace.botToken,
        SLACK_SIGNING_SECRET: app.signingSecret,
      };
    case 'many':
      return {
        ...common,
        SLACK_SIGNING_SECRET: app.signingSecret,
        SLACK_CLIENT_ID: app.clientId,
        SLACK_CLIENT_SECRET: app.clientSecret,
        SLACK_STATE_SECRET: 'a secret of states, long enough for all',
        SLACK_TOKEN_KEY: 'a key for tokens that is long enough for all',
      };
  }
}

function aScriptedEdition(): Edition {
  return toEdition({ bot: aScriptedBot(), knowledge: straitKnowledge, version: 'k-1' });
}

function toListening(edition: Edition, asked: string[]): Edition {
  return {
    ...edition,
    answer(question, context) {
      asked.push(question);
      return edition.answer(question, context);
    },
  };
}

function createLog(): { readonly lines: string[]; readonly log: Log } {
  const lines: string[] = [];
  const write = (level: string) => (event: string, fields?: object) =>
    void lines.push(`${level} ${event} ${JSON.stringify(fields ?? {})}`);
  return {
    lines,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  };
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}
