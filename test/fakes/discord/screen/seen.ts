import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Post, World } from '../world.ts';
import { type InRow, labelOf } from './label-of.ts';
import { renderMarkdown } from './render-markdown.ts';

/** A message as a person sees it. */
export type Seen = {
  readonly id: string;
  readonly author: string;
  /** All of it, buttons in brackets. */
  readonly text: string;
  /** Only its words. */
  readonly words: string;
  /** As it was sent. */
  readonly markdown: string;
  /** Labels of what can be pressed, in order. */
  readonly buttons: readonly string[];
  /** Addresses that can be opened, in order. */
  readonly links: readonly string[];
  /** Those that a preview unfolds for. */
  readonly unfolding: readonly string[];
  /** Whether only one person sees it. */
  readonly private: boolean;
  /** Whom it notified. */
  readonly fired: readonly string[];
  readonly loading: boolean;
};

/** Shows a message. */
export function toSeen(world: World, post: Post, addresses = true): Seen {
  const { message, loading } = post;
  const suppressed = ((message.flags ?? 0) & MessageFlags.SuppressEmbeds) !== 0;
  const { users, channels } = world;
  const content = renderMarkdown(message.content, { users, channels, addresses });
  const words = loading ? `${world.bot.global_name} is thinking…` : content.text;
  const components = message.components ?? [];
  const rows = components.map((one) => showComponent(world, one)).filter((row) => row !== '');
  return {
    id: message.id,
    author: message.author.global_name ?? message.author.username,
    words,
    text: [words, ...showEmbeds(world, message), ...rows].filter((part) => part !== '').join('\n'),
    markdown: message.content,
    buttons: components.flatMap(toButtons),
    links: [...content.links, ...components.flatMap(toLinks)],
    unfolding: suppressed ? [] : content.unfolding,
    private: post.reader !== undefined,
    fired: post.fired,
    loading,
  };
}

function showEmbeds(world: World, { embeds }: APIMessage): readonly string[] {
  return embeds.map(({ title, description, fields, footer }) =>
    [
      title,
      description,
      ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
      footer?.text,
    ]
      .flatMap((part) => (part ? [`▌ ${renderMarkdown(part, world).text}`] : []))
      .join('\n'),
  );
}

type Component = APIMessageTopLevelComponent;

function showComponent(world: World, component: Component): string {
  switch (component.type) {
    case ComponentType.ActionRow:
      return component.components.map(showInRow).join(' ');
    case ComponentType.TextDisplay:
      return renderMarkdown(component.content, world).text;
    case ComponentType.Section:
      return component.components.map((one) => renderMarkdown(one.content, world).text).join('\n');
    case ComponentType.Container:
      return component.components.map((one) => showComponent(world, one)).join('\n');
    case ComponentType.Separator:
      return '────';
    default:
      return '';
  }
}

function showInRow(component: InRow): string {
  if (component.type !== ComponentType.Button) {
    const options = component.type === ComponentType.StringSelect ? component.options : [];
    return `[ ${component.placeholder ?? 'Choose'} ▾ ${options.map(({ label }) => label).join(' | ')} ]`;
  }
  const label = labelOf(component);
  if (component.style === ButtonStyle.Link) return `[ ${label} <${component.url}> ]`;
  return component.disabled ? `( ${label} )` : `[ ${label} ]`;
}

function toButtons(component: Component): readonly string[] {
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.flatMap((one) =>
    one.type === ComponentType.Button && !one.disabled ? [labelOf(one)] : [],
  );
}

function toLinks(component: Component): readonly string[] {
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.flatMap((one) =>
    one.type === ComponentType.Button && one.style === ButtonStyle.Link ? [one.url] : [],
  );
}
