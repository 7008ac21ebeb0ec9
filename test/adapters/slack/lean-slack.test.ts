import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { slack } from '../../../adapters/slack/slack.ts';
import { createDesk } from '../../../src/desk/desk.ts';
import { openStore } from '../../../src/desk/journal/open-store.ts';
import { toEdition } from '../../../src/edition/to-edition.ts';
import { aBot, aKnowledge } from '../../builders.ts';
import { aLog } from './a-log.ts';
import { findPort } from './e2e/find-port.ts';

type Call = { readonly path: string; readonly body: string };

const signingSecret = 'a secret';
const quick = new Set(['/api/auth.test', '/api/chat.postMessage', '/hook']);

/**
 * A stand-in with the least of Slack: who the bot is it does not say, it takes messages, and to anything
 * else it never answers. In front of it the adapter; both end with the test.
 */
async function start() {
  const calls: Call[] = [];
  let tell = () => {};
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    calls.push({ path, body: await readBody(request) });
    tell();
    if (quick.has(path)) response.setHeader('content-type', 'application/json').end('{"ok":true}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const running = await startAdapter(`${origin}/api`);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await running.stop();
  });
  const posted = async (path: string, count = 1) => {
    const found = () => calls.filter((call) => call.path === path);
    while (found().length < count) await new Promise<void>((resolve) => (tell = resolve));
    return found();
  };
  return {
    origin,
    calls,
    posted,
    send: (type: string, body: string) => send(running.url, type, body),
  };
}

async function startAdapter(apiUrl: string) {
  const port = await findPort();
  const log = aLog();
  const store = await openStore({ file: ':memory:' }, { report: () => {} });
  const edition = toEdition({ bot: aBot(), knowledge: aKnowledge(), version: 'k-1' });
  const shared = { edition: () => edition, clock: Date.now };
  const desk = createDesk({ store, key: 'a key', report: () => {}, ...shared });
  const read = slack.readSettings({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
    PORT: `${port}`,
  });
  if (read.kind !== 'on') throw new Error(JSON.stringify(read));
  const running = await slack.start(read.settings, {
    desk,
    records: store.records,
    log,
    ...shared,
  });
  expect(log.lines).toContainEqual(expect.stringMatching(/^info slack ready /u));
  const stop = async () => {
    await running.stop();
    await store.close();
  };
  return { url: `http://127.0.0.1:${port}/slack/events`, stop };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

async function send(url: string, type: string, body: string): Promise<number> {
  const time = Math.floor(Date.now() / 1_000);
  const signature = createHmac('sha256', signingSecret).update(`v0:${time}:${body}`).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': `${time}`,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  return response.status;
}

const anEvent = (event: Readonly<Record<string, string>>) =>
  JSON.stringify({
    type: 'event_callback',
    event: { ts: '1790000001.000100', user: 'U1', ...event },
  });

test('answers a mention where Slack says and knows as little as it can', async () => {
  const { send, posted } = await start();
  const event = anEvent({ type: 'app_mention', channel: 'C1', text: '<@U7> How much?' });
  expect(await send('application/json', event)).toBe(200);
  const [call] = await posted('/api/chat.postMessage');
  const form = new URLSearchParams(call?.body);
  expect(form.get('channel')).toBe('C1');
  expect(form.get('thread_ts')).toBe('1790000001.000100');
  expect(form.get('text')).toBe('Kirill Dmitriev put the tunnel at under $8 billion.');
});

test('answers a direct message, once however often it comes', async () => {
  const { send, posted, calls } = await start();
  const event = (text: string, ts: string) =>
    anEvent({ type: 'message', channel: 'D1', channel_type: 'im', text, ts });
  for (const _ of [1, 2, 3]) await send('application/json', event('How much?', '1.1'));
  await send('application/json', event('How much is it?', '1.2'));
  await posted('/api/chat.postMessage', 2);
  expect(calls.filter(({ path }) => path === '/api/chat.postMessage')).toHaveLength(2);
});

test('answers a command that says hardly anything of itself', async () => {
  const { origin, send, posted } = await start();
  const form = new URLSearchParams({
    command: '/ask',
    text: 'How much?',
    user_id: 'U1',
    channel_id: 'C1',
    response_url: `${origin}/hook`,
  });
  expect(await send('application/x-www-form-urlencoded', form.toString())).toBe(200);
  const [call] = await posted('/hook');
  expect(JSON.parse(call?.body ?? '')).toMatchObject({ response_type: 'ephemeral' });
});
