import { z } from 'zod';
import { toPlainText } from './asking/to-plain-text.ts';
import type { Asked } from './types.ts';

/** How a message reached the bot. */
export type Received = Asked & {
  readonly way: /** By name, in a channel. */
    | 'mention'
    /** In a direct message. */
    | 'direct'
    /** Without its name, in a thread that it may follow. */
    | 'thread';
};

/** Whose bot it is that receives. */
export type Self = {
  readonly team: string;
  /** Its id as a user; where it is not known, it is called whatever a mention begins with. */
  readonly botUser?: string;
};

const schema = z.object({
  type: z.enum(['app_mention', 'message']),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  bot_id: z.string().nullish(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  edited: z.unknown().optional(),
  hidden: z.boolean().optional(),
});

type MessageEvent = z.infer<typeof schema>;

/** Messages that people write: with a file, or shown in the channel as well as in its thread. */
const subtypes: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast'];

/**
 * Reads an `app_mention` or a `message` of the Events API: a question, or nothing, where it is not for
 * this bot. Pure. A message and the `app_mention` beside it give the same question. Whether a thread
 * is followed is for the caller to know.
 */
export function receive(event: unknown, self: Self): Received | undefined {
  const { data: message } = schema.safeParse(event);
  if (message === undefined || !isWritten(message, self)) return undefined;
  const way = toWay(message, self);
  const text = toPlainText(message.text, toName(message, self));
  if (way === undefined || text === '') return undefined;
  const { channel, user, ts, thread_ts } = message;
  return {
    way,
    team: self.team,
    channel,
    user,
    // Whoever answers at the root opens a thread there.
    thread: thread_ts ?? ts,
    text,
    deliveryId: `${self.team}/${channel}:${ts}`,
  };
}

/** By a person, just now, and not to everybody. */
function isWritten(message: MessageEvent, { botUser }: Self): boolean {
  const isOfBot = message.user === botUser || (message.bot_id ?? '') !== '';
  const isOfPerson = subtypes.includes(message.subtype) && !isOfBot;
  const isChanged = message.edited !== undefined && message.edited !== null;
  const isToAll = /<!(?:channel|here|everyone)(?:\|[^>]*)?>/u.test(message.text);
  return isOfPerson && !isChanged && message.hidden !== true && !isToAll;
}

/** By what id this message calls the bot. */
function toName({ type, text }: MessageEvent, { botUser }: Self): string | undefined {
  if (type !== 'app_mention' || isNamed(text, botUser)) return botUser;
  return /^\s*<@([A-Z0-9]+)/u.exec(text)?.[1];
}

function toWay(message: MessageEvent, { botUser }: Self): Received['way'] | undefined {
  // Ids of direct messages begin so.
  if (message.channel_type === 'im' || message.channel.startsWith('D')) return 'direct';
  if (message.type === 'app_mention' || isNamed(message.text, botUser)) return 'mention';
  const root = message.thread_ts ?? message.ts;
  if (root === message.ts) return undefined;
  // Somebody else is spoken to.
  return /<(?:@|!subteam\^)/u.test(message.text) ? undefined : 'thread';
}

function isNamed(text: string, user: string | undefined): boolean {
  if (user === undefined) return false;
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
