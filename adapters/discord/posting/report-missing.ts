import type { Station } from '../station.ts';
import type { Permission } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { ToMessage } from './target.ts';

/** How long before it is said again, in milliseconds. */
const pause = 24 * 60 * 60_000;
const shelf = 'discord-missing';

/** Tells the owner of a server, once a day and channel, what the bot has to be allowed there. */
export async function reportMissing(
  { house, findOwner, send }: Station,
  { guild, channel, locale, message }: ToMessage,
  missing: readonly Permission[],
): Promise<void> {
  house.log.warn('discord-permission-missing', { guild, channel, permissions: missing.join(',') });
  const owner = guild === undefined ? undefined : findOwner(guild);
  if (owner === undefined || missing.length === 0) return;
  try {
    const last = Number((await house.records.get(shelf, channel)) ?? 0);
    if (house.clock() - last < pause) return;
    await house.records.put(shelf, channel, String(house.clock()));
    const { permission } = wordsFor(locale).words;
    const list = missing.map((name) => permission.names[name]).join(', ');
    await send.toUser(
      owner,
      { content: permission.missing(list, `<#${channel}>`) },
      `${message}-m`,
    );
  } catch {
    house.log.warn('discord-permission-untold', { guild, channel });
  }
}
