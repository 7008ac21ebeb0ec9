import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { message } from '../checks/message.ts';
import { readForm } from '../checks/read-form.ts';
import { text } from '../checks/text.ts';
import { limits } from '../limits.ts';
import { mustBeAllowed } from '../may.ts';
import { putMessage } from '../put-message.ts';
import { toChannel } from '../shapes/to-channel.ts';
import { toMessage } from '../shapes/to-message.ts';
import type { Channel, World } from '../world.ts';
import { done } from './done.ts';
import { find } from './find.ts';
import { ok } from './ok.ts';
import { Refusal } from './refusal.ts';
import type { Asked, Route } from './route.ts';

const minutes = z.literal([60, 1440, 4320, 10080]).nullish();
const thread = z.object({
  name: text(limits.threadName, 1),
  auto_archive_duration: minutes,
  type: z.enum(ChannelType).nullish(),
  message: message.nullish(),
});
const change = z.object({
  name: text(limits.threadName, 1).nullish(),
  archived: z.boolean().nullish(),
  auto_archive_duration: minutes,
});
const conversation = z.object({ recipient_id: z.string() });

/** Channels, threads and conversations. */
export const channels: readonly Route[] = [
  {
    on: 'GET /channels/:channel',
    answer: (asked) => {
      mustBeAllowed(here(asked));
      return ok(toChannel(here(asked)));
    },
  },
  {
    on: 'PATCH /channels/:channel',
    answer: (asked) => {
      const { archived } = readForm(change, asked.body);
      mustBeAllowed(here(asked), 'ManageThreads');
      here(asked).archived = archived ?? here(asked).archived;
      return ok(toChannel(here(asked)));
    },
  },
  {
    on: 'POST /channels/:channel/typing',
    answer: (asked) => {
      mustBeAllowed(here(asked), here(asked).parent ? 'SendMessagesInThreads' : 'SendMessages');
      return done;
    },
  },
  { on: 'POST /channels/:channel/messages/:message/threads', answer: startFromMessage },
  { on: 'POST /channels/:channel/threads', answer: start },
  {
    on: 'PUT /channels/:channel/thread-members/@me',
    answer: (asked) => {
      mustBeAllowed(here(asked));
      return done;
    },
  },
  {
    on: 'PUT /channels/:channel/messages/:message/reactions/:emoji/@me',
    answer: (asked) => {
      mustBeAllowed(here(asked), 'AddReactions', 'ReadMessageHistory');
      find.post(asked.world, asked.in('channel'), asked.in('message'));
      return done;
    },
  },
  {
    on: 'DELETE /channels/:channel/messages/:message/reactions/:emoji/@me',
    answer: (asked) => {
      find.post(asked.world, asked.in('channel'), asked.in('message'));
      return done;
    },
  },
  { on: 'POST /users/@me/channels', answer: converse },
];

function here({ world, in: named }: Asked): Channel {
  return find.channel(world, named('channel'));
}

function startFromMessage(asked: Asked) {
  const { world, body } = asked;
  const parent = here(asked);
  const form = readForm(thread, body);
  const from = find.post(world, parent.id, asked.in('message'));
  mustBeAllowed(parent, 'CreatePublicThreads');
  if (parent.parent || !parent.guild)
    throw new Refusal(400, 50024, 'Cannot execute action on this channel type');
  if (world.channels.has(from.message.id))
    throw new Refusal(400, 160004, 'A thread has already been created for this message');
  const type = ChannelType.PublicThread;
  return ok(open(world, { id: from.message.id, type, parent, form }));
}

function start(asked: Asked) {
  const { world, body } = asked;
  const parent = here(asked);
  const form = readForm(thread, body);
  mustBeAllowed(parent, 'CreatePublicThreads');
  const made = open(world, {
    id: world.nextId(),
    type: form.type ?? ChannelType.PrivateThread,
    parent,
    form,
  });
  const channel = find.channel(world, made.id);
  if (form.message)
    putMessage(world, {
      channel,
      message: { ...toMessage(world, channel, world.bot, form.message), id: channel.id },
      loading: false,
      fired: [],
    });
  return ok(made);
}

type Opening = {
  readonly id: string;
  readonly type: ChannelType;
  readonly parent: Channel;
  readonly form: z.infer<typeof thread>;
};

function open(world: World, { id, type, parent, form }: Opening) {
  const channel: Channel = {
    id,
    type,
    name: form.name,
    parent,
    owner: world.bot.id,
    denied: 0n,
    archived: false,
    archiveAfter: form.auto_archive_duration ?? 1440,
    ...(parent.guild ? { guild: parent.guild } : {}),
  };
  world.channels.set(id, channel);
  const made = toChannel(channel);
  world.emit({
    name: 'THREAD_CREATE',
    data: { ...made, newly_created: true },
    guild: parent.guild?.id,
    intents: [GatewayIntentBits.Guilds],
  });
  world.changed();
  return made;
}

function converse({ world, body }: Asked) {
  const { recipient_id: id } = readForm(conversation, body);
  if (!world.users.has(id)) throw new Refusal(400, 50033, 'Invalid Recipient(s)');
  const isWith = (one: Channel) =>
    one.type === ChannelType.DM &&
    one.recipients?.includes(id) &&
    one.recipients.includes(world.bot.id);
  const found = [...world.channels.values()].find(isWith);
  const channel: Channel = found ?? {
    id: world.nextId(),
    type: ChannelType.DM,
    name: '',
    recipients: [id, world.bot.id],
    denied: 0n,
    archived: false,
    archiveAfter: 0,
  };
  world.channels.set(channel.id, channel);
  return ok(toChannel(channel));
}
