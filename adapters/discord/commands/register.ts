import { createHash } from 'node:crypto';
import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Station } from '../station.ts';
import { definitions } from './definitions.ts';

const shelf = 'discord-commands';
const listed = z.array(z.object({ name: z.string() }));

/**
 * Tells Discord of the commands, where they are others than it was told of last or somebody removed
 * one. Resolves with whether it did.
 */
export async function register({ calls, application, house }: Station): Promise<boolean> {
  const { records, log } = house;
  const route = Routes.applicationCommands(application());
  const hash = createHash('sha256').update(JSON.stringify(definitions)).digest('hex');
  const last = await records.get(shelf, application()).catch(() => undefined);
  if (last === hash) {
    const told = await calls({ method: 'get', route, patience: 'hint' }).catch(() => undefined);
    const there = listed.safeParse(told).data ?? [];
    const names = new Set(there.map(({ name }) => name));
    if (definitions.every(({ name }) => names.has(name))) return false;
  }
  await calls({ method: 'put', route, body: definitions });
  log.info('discord-commands-registered', { commands: definitions.length });
  await records.put(shelf, application(), hash).catch(() => undefined);
  return true;
}
