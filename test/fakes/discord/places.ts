import {
  PermissionFlagsBits as Bits,
  ChannelType,
  GatewayIntentBits,
  type Locale,
  Locale as Locales,
} from 'discord-api-types/v10';
import type { Person } from './people/person.ts';
import { toChannel } from './shapes/to-channel.ts';
import { toGuild } from './shapes/to-guild.ts';
import type { Channel, Guild, World } from './world.ts';

/** What a bot is usually allowed: to read and write, also in threads that it opens. */
export const usual =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.ReadMessageHistory |
  Bits.EmbedLinks |
  Bits.AddReactions |
  Bits.UseApplicationCommands;

export type Places = {
  readonly server: (given: {
    readonly name: string;
    readonly locale?: Locale;
    /** Whether the bot is a member: true. */
    readonly hasBot?: boolean;
    /** What it may do: `usual`. */
    readonly botMay?: bigint;
    readonly owner?: Person;
  }) => Server;
  /** A conversation of a person with the bot. */
  readonly conversation: (person: Person) => Channel;
  /** A conversation of several people without the bot. */
  readonly group: (...people: readonly Person[]) => Channel;
};

export type Server = {
  readonly guild: Guild;
  readonly channel: (name: string, denied?: bigint) => Channel;
  readonly forum: (name: string) => Channel;
  /** Takes rights from the bot, in one channel. */
  readonly deny: (channel: Channel, denied: bigint) => void;
};

/** Makes servers and conversations. */
export function createPlaces(world: World): Places {
  const add = (given: Pick<Channel, 'type' | 'name'> & Partial<Channel>): Channel => {
    const channel = { id: world.nextId(), denied: 0n, archived: false, archiveAfter: 0, ...given };
    world.channels.set(channel.id, channel);
    return channel;
  };
  return {
    server: ({ name, locale = Locales.EnglishUS, hasBot = true, botMay = usual, owner }) => {
      const id = world.nextId();
      const guild: Guild = {
        id,
        owner: owner?.user.id ?? id,
        name,
        locale,
        hasBot,
        botMay,
        members: new Map(),
        commands: [],
      };
      world.guilds.set(guild.id, guild);
      tell(world, guild, 'GUILD_CREATE', () => toGuild(world, guild));
      return toServer(world, guild, add);
    },
    conversation: ({ user }) =>
      add({ type: ChannelType.DM, name: '', recipients: [user.id, world.bot.id] }),
    group: (...people) =>
      add({
        type: ChannelType.GroupDM,
        name: 'group',
        recipients: people.map(({ user }) => user.id),
      }),
  };
}

type Add = (given: Pick<Channel, 'type' | 'name'> & Partial<Channel>) => Channel;

function toServer(world: World, guild: Guild, add: Add): Server {
  const open = (type: ChannelType, name: string, denied = 0n) => {
    const channel = add({ type, name, guild, denied });
    tell(world, guild, 'CHANNEL_CREATE', () => toChannel(channel));
    return channel;
  };
  return {
    guild,
    channel: (name, denied) => open(ChannelType.GuildText, name, denied),
    forum: (name) => open(ChannelType.GuildForum, name),
    deny: (channel, denied) => {
      channel.denied = denied;
      tell(world, guild, 'CHANNEL_UPDATE', () => toChannel(channel));
    },
  };
}

function tell(world: World, guild: Guild, name: string, toData: () => unknown): void {
  const intents = [GatewayIntentBits.Guilds];
  if (guild.hasBot) world.emit({ name, data: toData(), guild: guild.id, intents });
}
