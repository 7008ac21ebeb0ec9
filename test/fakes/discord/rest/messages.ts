import { PermissionFlagsBits as Bits, MessageFlags } from 'discord-api-types/v10';
import { type MessageForm, message } from '../checks/message.ts';
import { readForm } from '../checks/read-form.ts';
import { fired } from '../fired.ts';
import { may, mustBeAllowed } from '../may.ts';
import { changeMessage, nameFired, putMessage, removeMessage } from '../put-message.ts';
import { toMessage } from '../shapes/to-message.ts';
import type { Channel, Post, World } from '../world.ts';
import { done } from './done.ts';
import { find } from './find.ts';
import { mustSaySomething } from './must-say-something.ts';
import { ok } from './ok.ts';
import { Refusal } from './refusal.ts';
import type { Asked, Route } from './route.ts';

const everything = ['users', 'roles', 'everyone'];

/** Messages that the bot writes as itself. */
export const messages: readonly Route[] = [
  { on: 'POST /channels/:channel/messages', answer: (asked) => ok(post(asked).message) },
  {
    on: 'GET /channels/:channel/messages',
    answer: ({ world, in: named }) => {
      const channel = find.channel(world, named('channel'));
      mustBeAllowed(channel, 'ReadMessageHistory');
      const seen = [...world.posts.values()].filter(
        (one) => one.channel === channel && one.reader === undefined,
      );
      return ok(seen.map((one) => one.message).reverse());
    },
  },
  {
    on: 'GET /channels/:channel/messages/:message',
    answer: (asked) => {
      mustBeAllowed(find.channel(asked.world, asked.in('channel')), 'ReadMessageHistory');
      return ok(own(asked).message);
    },
  },
  {
    on: 'PATCH /channels/:channel/messages/:message',
    answer: (asked) => {
      const { world, body } = asked;
      const found = own(asked);
      if (found.message.author.id !== world.bot.id)
        throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
      return ok(changeMessage(world, found, readForm(message, body), everything).message);
    },
  },
  {
    on: 'DELETE /channels/:channel/messages/:message',
    answer: (asked) => {
      const found = own(asked);
      const isOwn = found.message.author.id === asked.world.bot.id;
      mustBeAllowed(found.channel, ...(isOwn ? [] : (['ManageMessages'] as const)));
      removeMessage(asked.world, found);
      return done;
    },
  },
];

function own({ world, in: named }: Asked): Post {
  return find.post(world, named('channel'), named('message'));
}

function post({ world, in: named, body }: Asked): Post {
  const channel = find.channel(world, named('channel'));
  const form = readForm(message, body);
  mustSaySomething(form);
  mustBeAllowed(channel, channel.parent ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.recipients?.some((id) => world.closed.has(id)))
    throw new Refusal(403, 50007, 'Cannot send messages to this user');
  if (channel.archived && !(may(channel) & Bits.SendMessagesInThreads))
    throw new Refusal(400, 50083, 'Thread is archived');
  const before = form.enforce_nonce ? findSame(world, channel, form.nonce) : undefined;
  if (before) return before;
  const reference = toReference(world, channel, form);
  channel.archived = false;
  return putMessage(world, {
    channel,
    message: toMessage(world, channel, world.bot, {
      ...form,
      message_reference: reference,
      flags: keepFlags(form.flags),
    }),
    loading: false,
    fired: nameFired(world, fired(world, channel, form, everything)),
  });
}

function keepFlags(flags: number | null | undefined): number {
  const settable = [
    MessageFlags.SuppressEmbeds,
    MessageFlags.SuppressNotifications,
    MessageFlags.IsComponentsV2,
  ];
  return (flags ?? 0) & settable.reduce((sum, flag) => sum | flag, 0);
}

/** "Checked for uniqueness in the past few minutes", says Discord; five, says the stand-in. */
function findSame(world: World, channel: Channel, nonce: string | number | null | undefined) {
  if (nonce == null) return undefined;
  const fewMinutesAgo = world.now() - 5 * 60_000;
  return [...world.posts.values()].find(
    (one) =>
      one.channel === channel &&
      one.message.nonce === nonce &&
      one.message.author.id === world.bot.id &&
      Date.parse(one.message.timestamp) > fewMinutesAgo,
  );
}

/** What is answered, if it is still there. */
function toReference(world: World, channel: Channel, { message_reference: given }: MessageForm) {
  if (!given) return undefined;
  mustBeAllowed(channel, 'ReadMessageHistory');
  if (world.posts.get(given.message_id)?.channel === channel) return given;
  if (given.fail_if_not_exists === false) return undefined;
  const said = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  const errors = { message_reference: { _errors: [said] } };
  throw new Refusal(400, 50035, 'Invalid Form Body', { errors });
}
