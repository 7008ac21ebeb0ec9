import { ChannelType, InteractionType, PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { Interaction } from './interaction.ts';
import { readRequest } from './read-request.ts';

const user = z.object({
  id: z.string(),
  username: z.string().default(''),
  global_name: z.string().nullish(),
});

const payload = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
  data: z.unknown(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ type: z.number(), parent_id: z.string().nullish() }).optional(),
  member: z
    .object({
      user,
      nick: z.string().nullish(),
      permissions: z.string().regex(/^\d+$/u).catch('0'),
    })
    .optional(),
  user: user.optional(),
  locale: z.string().optional(),
  guild_locale: z.string().optional(),
  message: z.object({ content: z.string().default(''), flags: z.number().default(0) }).optional(),
});
type Payload = z.infer<typeof payload>;

const threads: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Reads an interaction as the gateway delivers it. Pure; undefined where it is none of the bot's. */
export function readInteraction(data: unknown): Interaction | undefined {
  const parsed = payload.safeParse(data);
  if (!parsed.success) return undefined;
  const request = readRequest(parsed.data);
  const by = parsed.data.member?.user ?? parsed.data.user;
  if (request === undefined || by === undefined) return undefined;
  const { id, token, application_id, member, locale, guild_locale, guild_id } = parsed.data;
  const name = member?.nick ?? by.global_name ?? by.username;
  const rights = BigInt(member?.permissions ?? 0);
  return {
    id,
    token,
    application: application_id,
    user: { id: by.id, name },
    isManager:
      (rights & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n,
    request,
    ...toChannel(parsed.data),
    ...(guild_id !== undefined && { guild: guild_id }),
    ...(locale !== undefined && { locale }),
    ...(guild_locale !== undefined && { guildLocale: guild_locale }),
  };
}

function toChannel({ channel_id, channel }: Payload): Pick<Interaction, 'channel' | 'place'> {
  if (channel_id === undefined) return {};
  const isThread = channel !== undefined && threads.includes(channel.type);
  return { channel: channel_id, place: isThread ? (channel.parent_id ?? channel_id) : channel_id };
}
