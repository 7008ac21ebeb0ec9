import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { App } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { openHttp } from '../../../../adapters/slack/transport/open-http.ts';
import { toLogger } from '../../../../adapters/slack/transport/to-logger.ts';
import { aLog } from '../a-log.ts';
import { findPort } from '../e2e/find-port.ts';

const signingSecret = 'a signing secret';

/** A server that is ready as long as it says so; it ends with the test. */
async function start(isReady = async () => true) {
  const port = await findPort();
  const logger = toLogger(aLog());
  const { receiver, ...transport } = openHttp({
    signingSecret,
    port,
    logger,
    isReady,
    clock: Date.now,
  });
  const app = new App({ receiver, token: 'xoxb-1', botId: 'B1', botUserId: 'U0BOT', logger });
  const heard: unknown[] = [];
  app.event('app_mention', async ({ event }) => void heard.push(event));
  await transport.start();
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= transport.stop());
  onTestFinished(stop);
  return { url: `http://127.0.0.1:${port}`, port, heard, stop };
}

const body = JSON.stringify({
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', user: 'U1', text: 'Hello', channel: 'C1', ts: '1.1' },
});

/** Sends an event that was signed so many seconds from now. */
function send(url: string, seconds: number, secret = signingSecret): Promise<Response> {
  const time = Math.floor(Date.now() / 1_000) + seconds;
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${time}`,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
}

test.each([
  ['now', 0],
  ['four minutes ago', -240],
  ['in four minutes', 240],
])('takes what was signed %s', async (_, seconds) => {
  const { url, heard } = await start();
  expect((await send(url, seconds)).status).toBe(200);
  expect(heard).toHaveLength(1);
});

test.each([
  ['six minutes ago', -360],
  ['in six minutes', 360],
])('refuses what was signed %s', async (_, seconds) => {
  const { url, heard } = await start();
  expect((await send(url, seconds)).status).toBe(401);
  expect(heard).toEqual([]);
});

test('refuses what was signed by somebody else', async () => {
  const { url, heard } = await start();
  expect((await send(url, 0, 'another secret')).status).toBe(401);
  expect(heard).toEqual([]);
});

test('says that it lives, and whether it is ready', async () => {
  let ready = true;
  const { url } = await start(async () => ready);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  ready = false;
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect((await fetch(`${url}/ready`)).status).toBe(503);
});

test('stops although somebody holds a connection open', async () => {
  const { port, url, stop } = await start();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
  await stop();
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});

test('says which port it cannot have', async () => {
  const { port } = await start();
  const second = openHttp({
    signingSecret,
    port,
    logger: toLogger(aLog()),
    isReady: async () => true,
    clock: Date.now,
  });
  await expect(second.start()).rejects.toThrow(`Port ${port} cannot be listened on`);
});
