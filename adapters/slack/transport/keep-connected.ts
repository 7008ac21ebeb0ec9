import type { SocketModeReceiver } from '@slack/bolt';
import pRetry from 'p-retry';
import type { Log } from '#core';

type Client = SocketModeReceiver['client'];

/** How long the other end has to answer a close, in milliseconds; after that it is cut off. */
const patience = 300;

/**
 * Connects and stays connected until stopped. The client's own reconnecting is left off: it waits as long
 * as for a missing pong, five seconds, even where Slack only asked for a new connection, and it rejects
 * promises that nobody holds. This one connects anew at once, and after failures with longer waits.
 */
export function keepConnected(client: Client, log: Log) {
  const stopped = new AbortController();
  let connecting: Promise<void> | undefined;

  client.on('disconnected', () => {
    if (connecting !== undefined || stopped.signal.aborted) return;
    log.info('slack-socket-closed');
    connecting = reconnect().finally(() => {
      connecting = undefined;
    });
  });

  async function reconnect(): Promise<void> {
    try {
      await pRetry(connect, {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 100,
        factor: 2,
        maxTimeout: 10_000,
        randomize: true,
        signal: stopped.signal,
      });
    } catch {
      // Only a stop ends it.
    }
  }
  async function connect(): Promise<void> {
    try {
      await client.start();
    } catch (error) {
      log.warn('slack-socket-not-opened', { reason: String(error).slice(0, 120) });
      // What the client rejects with is not always an error, and p-retry takes only those.
      throw new Error('The socket was not opened.', { cause: error });
    }
    log.info('slack-socket-open');
    // Stopped while the address was being asked for.
    if (stopped.signal.aborted) await disconnect();
  }
  async function disconnect(): Promise<void> {
    const gone = client.disconnect();
    // A peer that is there no more does not answer a close, which Bolt waits 30 seconds for; asked a
    // second time the client cuts it off.
    const timer = setTimeout(() => void client.disconnect(), patience);
    await gone;
    clearTimeout(timer);
  }

  return {
    /** Rejects where the first connection cannot be made. */
    start: async () => void (await client.start()),
    async stop(): Promise<void> {
      stopped.abort();
      await disconnect();
    },
  };
}
