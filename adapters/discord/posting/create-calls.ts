import { DiscordAPIError, REST, type RouteLike } from 'discord.js';
import pRetry from 'p-retry';
import type { Log } from '#core';
import type { DiscordSettings } from '../settings/read-settings.ts';

export type Call = {
  readonly method: 'get' | 'post' | 'patch' | 'put';
  readonly route: RouteLike;
  readonly body?: unknown;
  readonly query?: URLSearchParams;
  /** False for calls that an interaction's token opens. */
  readonly auth?: boolean;
  /** How long to go on after a failure that may pass: `message` by default. */
  readonly patience?: keyof typeof patiences;
};

/** Resolves with what Discord answers; rejects with `DiscordAPIError` where it refuses. */
export type Calls = (call: Call) => Promise<unknown>;

/** Times in milliseconds. */
const patiences = {
  /** Discord waits three seconds for a callback. */
  callback: { timeout: 1_200, retries: 6, minTimeout: 60, factor: 1.7, maxTimeout: 500 },
  /** An outage lasts longer, and an answer that is late is better than none. */
  message: { timeout: 5_000, retries: 20, minTimeout: 100, factor: 1.8, maxTimeout: 10_000 },
  /** What can be done without. */
  hint: { timeout: 1_000, retries: 1, minTimeout: 100, factor: 1, maxTimeout: 100 },
} as const;

/**
 * Calls Discord, and again after a pause where it answers with a 5xx, the connection breaks or nothing
 * comes: discord.js tries again three times at once, and not at all after a reset. It does obey the rate
 * limits. A call that is repeated may have been heard before, so whatever posts carries a nonce.
 */
export function createCalls(
  { token, api }: Pick<DiscordSettings, 'token' | 'api'>,
  log: Log,
): Calls {
  const make = (timeout: number) =>
    new REST({ api, version: '10', retries: 0, timeout }).setToken(token);
  const rests = {
    callback: make(patiences.callback.timeout),
    message: make(patiences.message.timeout),
    hint: make(patiences.hint.timeout),
  };
  return ({ method, route, patience = 'message', ...request }) =>
    pRetry(() => rests[patience][method](route, request).catch(ignoreUnreadable), {
      ...patiences[patience],
      randomize: true,
      // What Discord refuses, it will refuse again.
      shouldRetry: ({ error }) => !(error instanceof DiscordAPIError),
      onFailedAttempt: ({ error, retriesLeft }) =>
        log.debug('discord-call-failed', { error: error.name, retriesLeft }),
    });
}

/** An answer that is said to be JSON and is none: the call was heard all the same. */
function ignoreUnreadable(error: unknown): undefined {
  if (error instanceof SyntaxError) return undefined;
  throw error;
}
