import { Routes } from 'discord.js';
import type { Finding, Log } from '#core';
import { type Calls, createCalls } from '../posting/create-calls.ts';
import { toRefusal } from '../posting/to-refusal.ts';
import type { DiscordSettings } from '../settings/read-settings.ts';
import { application } from './application.ts';
import { checkApplication } from './check-application.ts';
import { checkServers } from './check-servers.ts';

const silent: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Looks whether the token, the application and the bot's permissions are as they should be. */
export async function check(settings: DiscordSettings): Promise<readonly Finding[]> {
  const call = createCalls(settings, silent);
  // Who waits for the doctor wants to know soon.
  const calls: Calls = (given) => call({ ...given, patience: 'callback' });
  try {
    const own = application.parse(
      await calls({ method: 'get', route: Routes.currentApplication() }),
    );
    return [...checkApplication(own, settings), ...(await checkServers(calls))];
  } catch (error) {
    return [explain(error)];
  }
}

function explain(error: unknown): Finding {
  const isRefused = toRefusal(error) !== undefined;
  return isRefused
    ? {
        level: 'bad',
        what: 'Discord does not take the token.',
        remedy:
          'In the developer portal, under Bot, press “Reset Token” and write the new one to DISCORD_TOKEN.',
      }
    : {
        level: 'bad',
        what: 'Discord cannot be reached, or answers otherwise than it should.',
        remedy: 'Check the network, and DISCORD_API_URL if it is set; then try again.',
      };
}
