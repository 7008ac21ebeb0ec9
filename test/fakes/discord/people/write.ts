import { type APIMessage, PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { putMessage } from '../put-message.ts';
import { toMessage } from '../shapes/to-message.ts';
import type { Post, World } from '../world.ts';
import type { Actor } from './deliver.ts';

export type Writing = {
  /** The id of the message that is answered. */
  readonly answers?: string;
  /** Whether its author is notified; Discord does so unless it is switched off. */
  readonly ping?: boolean;
  /** Of the message, where it is to be a certain one. */
  readonly id?: string;
  /** For what other bots and webhooks write. */
  readonly webhook?: boolean;
};

/** Writes a message as a person does: `@Name` becomes a mention, as it does while one types. */
export function write(world: World, actor: Actor, typed: string, how: Writing = {}): Post {
  const { channel, user } = actor;
  const text = toMarkup(world, typed);
  const answered = how.answers === undefined ? undefined : world.posts.get(how.answers);
  const reference = answered ? { message_reference: { message_id: answered.message.id } } : {};
  const message = toMessage(world, channel, user, { content: text, ...reference });
  const pinged = answered && (how.ping ?? true) ? [answered.message.author] : [];
  const named = [...text.matchAll(/<@!?(\d+)>/gu)].flatMap(
    ({ 1: id }) => world.users.get(id ?? '') ?? [],
  );
  const mentions = [...new Map([...named, ...pinged].map((one) => [one.id, one])).values()];
  const isToAll = /@(?:everyone|here)\b/u.test(text) && (actor.may & Bits.MentionEveryone) !== 0n;
  return putMessage(world, {
    channel,
    message: {
      ...message,
      ...(how.id === undefined ? {} : { id: how.id }),
      ...(how.webhook ? { webhook_id: user.id } : {}),
      mentions: mentions as APIMessage['mentions'],
      mention_everyone: isToAll,
    },
    loading: false,
    fired: [],
  });
}

function toMarkup(world: World, typed: string): string {
  const names = [...world.users.values()].flatMap(({ id, global_name: name }) =>
    name ? [{ id, name }] : [],
  );
  return names
    .sort((one, other) => other.name.length - one.name.length)
    .reduce((text, { id, name }) => text.replaceAll(`@${name}`, `<@${id}>`), typed);
}
