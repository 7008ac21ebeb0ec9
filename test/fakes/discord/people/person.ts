import {
  type APIUser,
  ButtonStyle,
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { removeMessage } from '../put-message.ts';
import { labelOf } from '../screen/label-of.ts';
import { screen } from '../screen/screen.ts';
import { type Seen, toSeen } from '../screen/seen.ts';
import type { Channel, OpenModal, Outcome, Post, World } from '../world.ts';
import { type Actor, deliver } from './deliver.ts';
import { type Answers, fillModal } from './fill-modal.ts';
import { fillOptions, type Values } from './fill-options.ts';
import { findCommand } from './find-command.ts';
import { offered } from './offered.ts';
import { startThread } from './start-thread.ts';
import { type Writing, write } from './write.ts';

/** Somebody at a screen. */
export type Person = {
  readonly user: APIUser;
  readonly locale: Locale;
  /** Goes to a channel; becomes a member of its server. */
  readonly in: (channel: Channel) => Here;
};

/** What a person can do in a channel. What a person could not do throws. */
export type Here = {
  readonly channel: Channel;
  /** Writes a message; `@Name` mentions. */
  readonly type: (text: string, how?: Writing) => Seen;
  /** Deletes a message. */
  readonly remove: (message: string) => void;
  /** Opens a thread on a message, or a post in a forum with its first message. */
  readonly start: (
    name: string,
    first: { readonly on: string } | { readonly saying: string },
  ) => Channel;
  /** Uses a slash command: `ask`, `ask-settings show`. */
  readonly slash: (name: string, values?: Values) => Promise<Outcome>;
  /** Types into an option of a command, the last of `values`, and sees what is proposed. */
  readonly typing: (name: string, values: Values) => Promise<Outcome>;
  /** Presses a button by its words. */
  readonly press: (message: string, label: string) => Promise<Outcome>;
  /** Chooses in a menu by the words of its options. */
  readonly choose: (message: string, ...labels: readonly string[]) => Promise<Outcome>;
  readonly submit: (modal: OpenModal, answers: Answers) => Promise<Outcome>;
  /** Uses a command from the menu of a message. */
  readonly useOnMessage: (name: string, message: string) => Promise<Outcome>;
  /** Names of the slash commands and message commands that are offered here. */
  readonly offered: () => readonly string[];
  /** All that is seen here; without the addresses behind links where `addresses` is false. */
  readonly screen: (addresses?: boolean) => string;
};

/** Gives a person hands. */
export function createHere(world: World, actor: Actor): Here {
  const { channel, user, locale } = actor;
  const seen = (post: Post) => toSeen(world, post);
  const command = (name: string, values: Values, type: InteractionType, focused?: string) => {
    const [first = '', ...path] = name.split(' ');
    const found = findCommand(world, actor, CommandType.ChatInput, first);
    const given = fillOptions(found.options ?? [], path, values, locale);
    const options = focused === undefined ? given : focus(given, focused);
    const data = { id: found.id, name: found.name, type: found.type, options };
    return deliver(world, actor, { type, name: `/${name}`, command: CommandType.ChatInput, data });
  };
  return {
    channel,
    type: (text, how) => seen(write(world, actor, text, how)),
    remove: (message) => removeMessage(world, look(world, actor, message)),
    start: (name, first) => {
      const on = 'on' in first ? look(world, actor, first.on) : undefined;
      const thread = startThread(world, actor, name, on);
      const to = { ...actor, channel: thread };
      if ('saying' in first) write(world, to, first.saying, { id: thread.id });
      return thread;
    },
    slash: (name, values = {}) => command(name, values, InteractionType.ApplicationCommand),
    typing: (name, values) =>
      command(
        name,
        values,
        InteractionType.ApplicationCommandAutocomplete,
        Object.keys(values).at(-1),
      ),
    press: (message, label) => press(world, actor, look(world, actor, message), label),
    choose: (message, ...labels) => choose(world, actor, look(world, actor, message), labels),
    submit: (modal, answers) => {
      const source = modal.source ? { source: modal.source } : {};
      const data = fillModal(modal, answers);
      return deliver(world, actor, {
        type: InteractionType.ModalSubmit,
        name: '',
        data,
        ...source,
      });
    },
    useOnMessage: (name, message) => useOnMessage(world, actor, name, look(world, actor, message)),
    offered: () =>
      [CommandType.ChatInput, CommandType.Message].flatMap((type) =>
        offered(world, actor, type).map((one) => one.name_localizations?.[locale] ?? one.name),
      ),
    screen: (addresses) => screen(world, channel, user.id, addresses),
  };
}

function look(world: World, { channel, user }: Actor, id: string): Post {
  const post = world.posts.get(id);
  if (post?.channel !== channel || (post.reader !== undefined && post.reader !== user.id))
    throw new Error(`${user.global_name} does not see message ${id} here`);
  return post;
}

function focus(options: readonly { readonly name: string }[], name: string): readonly unknown[] {
  return options.map((one) => (one.name === name ? { ...one, focused: true } : one));
}

function press(world: World, actor: Actor, source: Post, label: string): Promise<Outcome> {
  const all = rowsOf(source);
  const found = all.find((one) => one.type === ComponentType.Button && labelOf(one) === label);
  if (found?.type !== ComponentType.Button)
    throw new Error(`There is no button "${label}", only ${all.map(labelOf).join(', ')}`);
  if (found.disabled) throw new Error(`"${label}" cannot be pressed any more`);
  if (found.style === ButtonStyle.Link || found.style === ButtonStyle.Premium)
    throw new Error(`"${label}" opens ${'url' in found ? found.url : 'a shop'}`);
  const data = { custom_id: found.custom_id, component_type: found.type, id: found.id };
  return deliver(world, actor, { type: InteractionType.MessageComponent, name: '', data, source });
}

function choose(world: World, actor: Actor, source: Post, labels: readonly string[]) {
  const found = rowsOf(source).find((one) => one.type === ComponentType.StringSelect);
  if (found?.type !== ComponentType.StringSelect) throw new Error('There is no menu');
  const values = labels.map((label) => {
    const option = found.options.find((one) => one.label === label);
    if (!option) throw new Error(`"${label}" is none of ${found.options.map((one) => one.label)}`);
    return option.value;
  });
  const data = { custom_id: found.custom_id, component_type: found.type, id: found.id, values };
  return deliver(world, actor, { type: InteractionType.MessageComponent, name: '', data, source });
}

function rowsOf({ message }: Post) {
  return (message.components ?? []).flatMap((one) =>
    one.type === ComponentType.ActionRow ? one.components : [],
  );
}

function useOnMessage(world: World, actor: Actor, name: string, post: Post): Promise<Outcome> {
  const found = findCommand(world, actor, CommandType.Message, name);
  const { message } = post;
  const data = {
    id: found.id,
    name: found.name,
    type: found.type,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  const deed = {
    type: InteractionType.ApplicationCommand,
    name,
    command: CommandType.Message,
    data,
  };
  return deliver(world, actor, deed);
}
