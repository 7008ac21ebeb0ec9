import { GatewayIntentBits as Intents, MessageFlags } from 'discord-api-types/v10';
import type { MessageForm } from './checks/message.ts';
import { type Fired, fired } from './fired.ts';
import { toMember } from './shapes/to-member.ts';
import { toContents } from './shapes/to-message.ts';
import type { Post, World } from './world.ts';

const editable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Puts a message up and tells those who listen; one for a single reader is told to nobody. */
export function putMessage(world: World, post: Post): Post {
  world.posts.set(post.message.id, post);
  tell(world, post, 'MESSAGE_CREATE');
  world.changed();
  return post;
}

/** Changes a message as far as the form names parts of it. */
export function changeMessage(
  world: World,
  post: Post,
  form: MessageForm,
  parse: readonly string[],
): Post {
  const { content, embeds, components } = toContents(form);
  const notified = fired(world, post.channel, form, parse);
  post.message = {
    ...post.message,
    ...(form.content === undefined ? {} : { content }),
    ...(form.embeds === undefined ? {} : { embeds }),
    ...(form.components === undefined ? {} : { components }),
    flags: ((post.message.flags ?? 0) & ~MessageFlags.Loading) | ((form.flags ?? 0) & editable),
    edited_timestamp: new Date(world.now()).toISOString(),
  };
  // An edit notifies nobody, but for the text of a message that was still being thought of.
  if (post.loading) post.fired = nameFired(world, notified);
  post.loading = false;
  tell(world, post, 'MESSAGE_UPDATE');
  world.changed();
  return post;
}

export function removeMessage(world: World, post: Post): void {
  world.posts.delete(post.message.id);
  const { channel, message, reader } = post;
  const data = { id: message.id, channel_id: channel.id, guild_id: channel.guild?.id };
  if (!reader)
    world.emit({
      name: 'MESSAGE_DELETE',
      data,
      guild: channel.guild?.id,
      intents: intentsOf(post),
    });
  world.changed();
}

/** Whom a message notified, as one says it. */
export function nameFired(world: World, { everyone, users, roles }: Fired): readonly string[] {
  return [
    ...(everyone ? ['@everyone'] : []),
    ...users.map((id) => `@${world.users.get(id)?.global_name ?? id}`),
    ...roles.map((id) => `@role ${id}`),
  ];
}

function tell(world: World, post: Post, name: string): void {
  const { channel, reader, message } = post;
  if (reader !== undefined || !isHeard(world, post)) return;
  const { user: _, ...member } = toMember(message.author);
  const isPerson = message.author.id !== world.bot.id;
  const data = {
    ...message,
    channel_type: channel.type,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    ...(channel.guild && isPerson ? { member } : {}),
  };
  world.emit({ name, data, guild: channel.guild?.id, intents: intentsOf(post), post });
}

/** A bot hears what is said in its servers and in conversations that it takes part in. */
function isHeard(world: World, { channel: { guild, recipients } }: Post): boolean {
  return guild ? guild.hasBot : (recipients ?? []).includes(world.bot.id);
}

function intentsOf({ channel }: Post) {
  return [channel.guild ? Intents.GuildMessages : Intents.DirectMessages];
}
