import { MessageType } from 'discord.js';
import { z } from 'zod';

const payload = z.object({
  id: z.string(),
  type: z.number(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  content: z.string(),
  author: z.object({ id: z.string(), bot: z.boolean().default(false) }),
  webhook_id: z.string().optional(),
  mention_everyone: z.boolean().default(false),
  referenced_message: z.object({ author: z.object({ id: z.string() }) }).nullish(),
});

/** A message as the gateway delivers it, as far as the bot looks. */
export type Message = {
  readonly id: string;
  readonly channel: string;
  readonly guild?: string;
  readonly content: string;
  readonly author: string;
  readonly isAutomatic: boolean;
  readonly mentionsEveryone: boolean;
  readonly repliesTo?: string;
};

/** Reads a message of the gateway. Pure; undefined where it is none. */
export function readMessage(data: unknown): Message | undefined {
  const { success, data: read } = payload.safeParse(data);
  if (!success) return undefined;
  const { type, guild_id, webhook_id, author, referenced_message } = read;
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  return {
    id: read.id,
    channel: read.channel_id,
    content: read.content,
    author: author.id,
    isAutomatic: author.bot || webhook_id !== undefined || !isWritten,
    mentionsEveryone: read.mention_everyone,
    ...(guild_id !== undefined && { guild: guild_id }),
    ...(referenced_message && { repliesTo: referenced_message.author.id }),
  };
}
