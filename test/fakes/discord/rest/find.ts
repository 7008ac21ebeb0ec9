import type { Channel, Guild, Post, World } from '../world.ts';
import { Refusal } from './refusal.ts';

/** Gives what has that id, or refuses as Discord does. */
export const find = {
  channel: (world: World, id: string): Channel => {
    const channel = world.channels.get(id);
    if (!channel) throw new Refusal(404, 10003, 'Unknown Channel');
    return channel;
  },
  guild: (world: World, id: string): Guild => {
    const guild = world.guilds.get(id);
    if (!guild?.hasBot) throw new Refusal(404, 10004, 'Unknown Guild');
    return guild;
  },
  post: (world: World, channel: string, id: string): Post => {
    const post = world.posts.get(id);
    if (post?.channel.id !== channel || post.reader !== undefined)
      throw new Refusal(404, 10008, 'Unknown Message');
    return post;
  },
};
