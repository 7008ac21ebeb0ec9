import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { flattenComponents } from './checks/flatten-components.ts';
import type { MessageForm } from './checks/message.ts';
import { may } from './may.ts';
import type { Channel, World } from './world.ts';

export type Fired = {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
};

/**
 * Whom a message of the bot notifies: what it mentions, as far as `allowed_mentions` (by default
 * `parse`) lets it, and in a reply the one who is answered.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function fired(
  world: World,
  channel: Channel,
  form: MessageForm,
  parse: readonly string[],
): Fired {
  const { allowed_mentions: allowed, components, content } = form;
  const text = [
    content ?? '',
    ...flattenComponents(components ?? []).map((one) => one.content ?? ''),
  ].join('\n');
  const parsed = allowed ? (allowed.parse ?? []) : parse;
  const named = (pattern: RegExp, name: string, only: readonly string[] | null | undefined) =>
    [...text.matchAll(pattern)]
      .flatMap(({ 1: id }) => id ?? [])
      .filter((id) => parsed.includes(name) || only?.includes(id));
  const everybody = (may(channel) & Bits.MentionEveryone) !== 0n;
  const answered = form.message_reference && world.posts.get(form.message_reference.message_id);
  const pings = allowed ? (allowed.replied_user ?? false) : true;
  return {
    everyone: parsed.includes('everyone') && everybody && /@(?:everyone|here)\b/u.test(text),
    users: [
      ...named(/<@!?(\d+)>/gu, 'users', allowed?.users),
      ...(answered && pings ? [answered.message.author.id] : []),
    ],
    roles: named(/<@&(\d+)>/gu, 'roles', allowed?.roles),
  };
}
