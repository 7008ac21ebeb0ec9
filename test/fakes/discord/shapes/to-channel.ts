import { type APIChannel, ChannelType, OverwriteType } from 'discord-api-types/v10';
import type { Channel } from '../world.ts';
import { toBotRole } from './to-bot-role.ts';
import { toUser } from './to-user.ts';

/** A channel as Discord describes it. */
export function toChannel(channel: Channel): APIChannel {
  const { id, type, name, guild, parent } = channel;
  const common = { id, type, name, flags: 0, last_message_id: null };
  const people = (channel.recipients ?? []).map((one) => toUser(one, one));
  if (!guild) return { ...common, recipients: people } as APIChannel;
  if (parent) return { ...common, ...toThread(channel) } as APIChannel;
  return {
    ...common,
    guild_id: guild.id,
    parent_id: null,
    position: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    ...(type === ChannelType.GuildForum
      ? { available_tags: [], default_reaction_emoji: null }
      : {}),
    permission_overwrites: [
      { id: toBotRole(guild), type: OverwriteType.Role, allow: '0', deny: `${channel.denied}` },
    ],
  } as APIChannel;
}

function toThread({ guild, parent, owner, archived, archiveAfter }: Channel) {
  return {
    guild_id: guild?.id,
    parent_id: parent?.id,
    owner_id: owner,
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    total_message_sent: 0,
    thread_metadata: {
      archived,
      auto_archive_duration: archiveAfter,
      archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
      locked: false,
    },
  };
}
