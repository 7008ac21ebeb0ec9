import type { APIMessage } from 'discord-api-types/v10';
import type { Channel, World } from '../world.ts';
import { toSeen } from './seen.ts';

/** A channel from its first message on, as one person sees it. */
export function screen(world: World, channel: Channel, reader: string, addresses = true): string {
  return [...world.posts.values()]
    .filter((post) => post.channel === channel)
    .filter((post) => post.reader === undefined || post.reader === reader)
    .map((post) => {
      const { author, text, private: alone } = toSeen(world, post, addresses);
      const isBot = post.message.author.id === world.bot.id;
      const head = `${author}${isBot ? ' [APP]' : ''}${alone ? ' (only you can see this)' : ''}`;
      return [...toOccasion(world, post.message), head, text].join('\n');
    })
    .join('\n\n');
}

/** What a message answers, as the line above it says. */
function toOccasion(world: World, message: APIMessage): readonly string[] {
  // Deprecated by Discord, but the one that says a command's name; the stand-in makes it itself.
  const used = message.interaction;
  if (used) return [`${used.user.global_name} used ${used.name}`];
  const answered = message.message_reference?.message_id;
  const post = answered === undefined ? undefined : world.posts.get(answered);
  if (!post) return [];
  const { author, words } = toSeen(world, post);
  return [`↱ ${author}: ${words.split('\n')[0]?.slice(0, 60)}`];
}
