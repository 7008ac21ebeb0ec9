import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { Post, World } from '../world.ts';

/**
 * A message as a bot gets it: without what is in it, unless the bot may read everything, wrote it, is
 * mentioned, is answered with a notification, or it is a conversation with the bot. Answers to
 * responses of the bot to interactions do not count, as Discord says.
 * https://docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent#message-content-intent
 */
export function withhold(
  world: World,
  post: Post,
  message: APIMessage,
  intents: number,
): APIMessage {
  const readsAll = world.readContent && (intents & GatewayIntentBits.MessageContent) !== 0;
  if (readsAll || isForBot(world, post)) return message;
  const empty = { content: '', embeds: [], attachments: [], components: [] };
  const { referenced_message: answered, ...rest } = message;
  const from = answered && world.posts.get(answered.id);
  return {
    ...rest,
    ...empty,
    ...(answered && from ? { referenced_message: withhold(world, from, answered, intents) } : {}),
  };
}

function isForBot(world: World, { channel, message }: Post): boolean {
  if (message.author.id === world.bot.id || !channel.guild) return true;
  if (new RegExp(`<@!?${world.bot.id}>`, 'u').test(message.content)) return true;
  const answered = message.referenced_message;
  const isPlain = answered?.author.id === world.bot.id && answered.webhook_id === undefined;
  return isPlain && message.mentions.some(({ id }) => id === world.bot.id);
}
