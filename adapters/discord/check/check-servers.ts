import { PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { Finding } from '#core';
import { neededPermissions } from '../connect/needed-permissions.ts';
import type { Calls } from '../posting/create-calls.ts';
import { en } from '../words/en.ts';

/** The servers of the bot, with what it may do in each but for what a channel denies. */
const servers = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
/** How many are given at once. */
const batch = 200;

/** In which servers the bot is, and what it lacks in each. */
export async function checkServers(calls: Calls): Promise<readonly Finding[]> {
  const all: z.infer<typeof servers> = [];
  for (;;) {
    const query = new URLSearchParams({ limit: String(batch), after: all.at(-1)?.id ?? '0' });
    const more = servers.parse(await calls({ method: 'get', route: Routes.userGuilds(), query }));
    all.push(...more);
    if (more.length < batch) break;
  }
  const lacking = all.flatMap(({ name, permissions }) => checkServer(name, BigInt(permissions)));
  return [toCount(all.length), ...lacking];
}

function toCount(count: number): Finding {
  if (count > 0)
    return { level: 'good', what: `The bot is in ${count} server${count === 1 ? '' : 's'}.` };
  return {
    level: 'warning',
    what: 'The bot is in no server yet.',
    remedy: 'Open the invitation above and choose a server.',
  };
}

function checkServer(name: string, rights: bigint): readonly Finding[] {
  if ((rights & PermissionFlagsBits.Administrator) !== 0n) return [];
  const missing = neededPermissions.thread.filter(
    (permission) => (rights & PermissionFlagsBits[permission]) === 0n,
  );
  if (missing.length === 0) return [];
  const list = missing.map((permission) => en.permission.names[permission]).join(', ');
  return [
    {
      level: 'warning',
      what: `In the server ${name}, the bot lacks: ${list}.`,
      remedy: `Allow it to the bot’s role in the settings of the server (Roles), or invite the bot again.`,
    },
  ];
}
