import { ChannelType, type Client, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import type { Calls } from '../posting/create-calls.ts';
import type { Found, Station } from '../station.ts';
import { neededPermissions } from './needed-permissions.ts';

const channel = z.object({
  type: z.number(),
  name: z.string().nullish(),
  parent_id: z.string().nullish(),
  owner_id: z.string().nullish(),
});
type Known = z.infer<typeof channel>;
const written = z.object({
  name: z.string().nullish(),
  parentId: z.string().nullish(),
  ownerId: z.string().nullish(),
});

const threads: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];
const forums: readonly number[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

type Finders = Pick<Station, 'findChannel' | 'findMissing' | 'findOwner' | 'findLocale'> & {
  /** Whether the bot is known to be allowed to write in a channel. */
  readonly canPost: (channel: string) => boolean;
};

/** For how long it is remembered what Discord said of a channel, in milliseconds; and of how many. */
const fresh = 5 * 60_000;
const room = 1_000;

/** Looks things up in what the gateway has told; of channels that it has not told of, asks Discord. */
export function createFinders(client: Client<boolean>, calls: Calls, clock: () => number): Finders {
  const asked = new Map<
    string,
    { readonly at: number; readonly known: Promise<Known | undefined> }
  >();

  function ask(id: string): Promise<Known | undefined> {
    const before = asked.get(id);
    if (before !== undefined && clock() - before.at < fresh) return before.known;
    const known = calls({ method: 'get', route: Routes.channel(id), patience: 'hint' }).then(
      (data) => channel.safeParse(data).data,
      () => undefined,
    );
    asked.set(id, { at: clock(), known });
    const [oldest] = asked.keys();
    if (asked.size > room && oldest !== undefined) asked.delete(oldest);
    return known;
  }
  async function look(id: string): Promise<Known | undefined> {
    const cached = client.channels.cache.get(id);
    return cached === undefined ? ask(id) : toKnown(cached);
  }
  async function findChannel(id: string): Promise<Found | undefined> {
    const found = await look(id);
    if (found === undefined) return undefined;
    const { type, name, parent_id: parent, owner_id: owner } = found;
    if (!threads.includes(type) || !parent) {
      return { isThread: false, isForum: false, isOwn: false, name: name ?? '' };
    }
    const isForum = forums.includes((await look(parent))?.type ?? -1);
    const isOwn = owner === client.user?.id;
    return { isThread: true, parent, isForum, isOwn, name: name ?? '' };
  }
  return {
    findChannel,
    findMissing(id) {
      const place = client.channels.cache.get(id);
      const self = client.user?.id;
      if (place === undefined || place.isDMBased() || self === undefined) return [];
      const rights = place.permissionsFor(self);
      return neededPermissions.thread.filter(
        (name) => rights?.has(PermissionFlagsBits[name]) === false,
      );
    },
    canPost(id) {
      const place = client.channels.cache.get(id);
      const self = client.user?.id;
      if (place === undefined || place.isDMBased() || self === undefined) return false;
      const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
      const writing = place.isThread() ? SendMessagesInThreads : SendMessages;
      return place.permissionsFor(self)?.has(ViewChannel | writing) === true;
    },
    findOwner: (guild) => client.guilds.cache.get(guild)?.ownerId,
    findLocale: (guild) => client.guilds.cache.get(guild)?.preferredLocale,
  };
}

/** As the API writes it, whatever kind of channel it is. */
function toKnown(cached: { readonly type: number; toJSON: () => unknown }): Known {
  const { name, parentId, ownerId } = written.parse(cached.toJSON());
  return { type: cached.type, name, parent_id: parentId, owner_id: ownerId };
}
