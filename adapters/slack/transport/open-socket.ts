import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '#core';
import { keepConnected } from './keep-connected.ts';
import type { Transport } from './transport.ts';

/** A pong that is missing for so long means that the other end is gone; milliseconds. */
const pongTimeout = 2_000;

type Options = {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
};

/** Socket Mode: the bot connects to Slack, so it needs no address of its own. */
export function openSocket({ appToken, clientOptions, logger, log }: Options): Transport {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    clientPingTimeout: pongTimeout,
    autoReconnectEnabled: false,
    // Each failure is tried again by `keepConnected`.
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
  });
  const { start, stop } = keepConnected(receiver.client, log);
  return {
    receiver,
    stop,
    async start() {
      try {
        await start();
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'the connection was closed';
        throw new Error(
          `Slack's Socket Mode does not open (${reason}): check SLACK_APP_TOKEN, its scope connections:write, and that Socket Mode is on in the app's settings.`,
        );
      }
    },
  };
}
