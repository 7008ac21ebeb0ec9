import { expect, onTestFinished, test } from 'vitest';
import { openSocket } from '../../../../adapters/slack/transport/open-socket.ts';
import { toClientOptions } from '../../../../adapters/slack/transport/to-client-options.ts';
import { toLogger } from '../../../../adapters/slack/transport/to-logger.ts';
import { createFakeSlack } from '../../../fakes/slack/create-fake-slack.ts';
import { readManifest } from '../../../fakes/slack/read-manifest.ts';
import { aLog } from '../a-log.ts';

const manifestPath = new URL('../../../../adapters/slack/manifest.yaml', import.meta.url);

/** A connection to a stand-in for Slack; both end with the test. */
async function start() {
  const fake = await createFakeSlack(readManifest(manifestPath));
  const log = aLog();
  const logger = toLogger(log);
  const open = (appToken: string) =>
    openSocket({ appToken, clientOptions: toClientOptions(fake, logger), logger, log });
  const transport = open(fake.app.appToken);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= transport.stop());
  onTestFinished(async () => {
    await stop();
    await fake.close();
  });
  await transport.start();
  const opened = (count: number) =>
    fake.until(() => fake.sockets.opened() >= count && fake.sockets.count() > 0, `socket ${count}`);
  return { fake, stop, opened, open, log };
}

test('connects anew when Slack asks for it, and when the connection breaks', async () => {
  const { fake, opened } = await start();
  fake.sockets.refresh();
  await opened(2);
  fake.sockets.drop();
  await opened(3);
});

test('notices a connection that is dead, and connects anew', async () => {
  const { fake, opened } = await start();
  fake.sockets.freeze();
  await opened(2);
});

test('goes on trying while Slack is out of order', async () => {
  const { fake, opened, log } = await start();
  fake.faults.onCall('apps.connections.open', { kind: 'status', status: 500 }, 3);
  fake.sockets.drop();
  await opened(2);
  expect(log.lines.filter((line) => line.startsWith('warn slack-socket-not-opened'))).toHaveLength(
    3,
  );
});

test('stops although the other end is dead, and connects no more', async () => {
  const { fake, stop } = await start();
  fake.sockets.freeze();
  await stop();
  expect(fake.sockets.opened()).toBe(1);
});

test('says what to look at where it cannot connect at all', async () => {
  const { open } = await start();
  await expect(open('xapp-wrong').start()).rejects.toThrow(/^Slack's Socket Mode does not open/u);
});
