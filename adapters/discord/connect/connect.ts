import {
  type Client,
  GatewayCloseCodes as Closed,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
} from 'discord.js';
import pRetry from 'p-retry';
import type { Log } from '#core';
import type { DiscordSettings } from '../settings/read-settings.ts';
import { disconnect } from './disconnect.ts';

/** Tries, and the first pause between them in milliseconds. */
const patience = { retries: 5, minTimeout: 500, factor: 2 };

const noToken =
  'Discord does not know the token: reset it in the developer portal under Bot, and write the new one to DISCORD_TOKEN.';
const noShards =
  'Discord does not take this number of shards: leave DISCORD_SHARDS out, or raise the number behind the slash.';
const remedies: Readonly<Record<number, string>> = {
  [Closed.AuthenticationFailed]: noToken,
  [Closed.InvalidShard]: noShards,
  [Closed.ShardingRequired]: noShards,
  [Closed.DisallowedIntents]:
    'The application has no Message Content intent: switch it on in the developer portal under Bot, or leave DISCORD_MESSAGE_CONTENT out.',
};

/**
 * Logs in and waits until the gateway is ready, again after a pause where Discord cannot be reached.
 * Rejects, with what to do, where trying again does not help.
 */
export async function connect(client: Client, { token }: DiscordSettings, log: Log): Promise<void> {
  listen(client, log);
  let remedy: string | undefined;
  // For some reasons the gateway closes for good, and the login would wait for ever.
  const closed = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      remedy = remedies[code];
      reject(new Error(`closed with ${code}`));
    });
  });
  closed.catch(() => undefined);
  try {
    await pRetry(() => Promise.race([client.login(token), closed]), {
      ...patience,
      shouldRetry: ({ error }) => remedy === undefined && !isTokenInvalid(error),
      onFailedAttempt: ({ error }) => log.warn('discord-login-failed', { error: error.name }),
    });
  } catch (error) {
    await disconnect(client);
    const unreached =
      'Discord cannot be reached: check the network, and DISCORD_API_URL if it is set.';
    const reason = isTokenInvalid(error) ? noToken : (remedy ?? unreached);
    throw new Error(reason, { cause: error });
  }
}

function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function listen(client: Client, log: Log): void {
  client.on(Events.Error, ({ name }) => log.warn('discord-client-error', { error: name }));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error('discord-shard-closed', { shard, code }),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info('discord-shard-reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, events) =>
    log.info('discord-shard-resumed', { shard, events }),
  );
}
