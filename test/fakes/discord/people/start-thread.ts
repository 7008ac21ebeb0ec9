import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { toChannel } from '../shapes/to-channel.ts';
import type { Channel, Post, World } from '../world.ts';
import type { Actor } from './deliver.ts';

/** Opens a thread below a channel, or a post in a forum. */
export function startThread(world: World, actor: Actor, name: string, from?: Post): Channel {
  const { channel: parent, user } = actor;
  const channel: Channel = {
    id: from?.message.id ?? world.nextId(),
    type: ChannelType.PublicThread,
    name,
    parent,
    owner: user.id,
    denied: 0n,
    archived: false,
    archiveAfter: 1440,
    ...(parent.guild ? { guild: parent.guild } : {}),
  };
  world.channels.set(channel.id, channel);
  world.emit({
    name: 'THREAD_CREATE',
    data: { ...toChannel(channel), newly_created: true },
    guild: parent.guild?.id,
    intents: [GatewayIntentBits.Guilds],
  });
  return channel;
}
