import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { list } from './list.ts';
import { text } from './text.ts';

export const customId = text(limits.customId, 1);
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish() });

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    style: z.enum(ButtonStyle),
    label: text(limits.label, 1).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: text(limits.url).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((one, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const isLink = one.style === ButtonStyle.Link;
    if (isLink && one.custom_id) say('custom_id', 'A custom id and url cannot both be specified');
    if (isLink && !one.url) say('url', 'A url is required');
    if (!isLink && one.url) say('url', 'A custom id and url cannot both be specified');
    if (!isLink && !one.custom_id) say('custom_id', 'A custom id is required');
    if (!one.label && !one.emoji) say('label', 'A label or emoji is required');
    if (one.url && !/^(?:https?|discord):\/\//u.test(one.url)) say('url', 'Not a well formed URL.');
  });

const option = z.object({
  label: text(limits.option, 1),
  value: text(limits.option, 1),
  description: text(limits.option).nullish(),
  default: z.boolean().nullish(),
});

const range = {
  min_values: z.number().int().min(0).max(limits.options.max).nullish(),
  max_values: z.number().int().min(1).max(limits.options.max).nullish(),
};

export const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: customId,
  options: list(limits.options, option, 1),
  placeholder: text(limits.selectPlaceholder).nullish(),
  disabled: z.boolean().nullish(),
  ...range,
});

export const entitySelect = z.object({
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  custom_id: customId,
  placeholder: text(limits.selectPlaceholder).nullish(),
  disabled: z.boolean().nullish(),
  ...range,
});

const inRow = z.discriminatedUnion('type', [button, stringSelect, entitySelect]);
export const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    components: list(limits.buttons, inRow, 1),
  })
  .refine(({ components }) => components.every(isButton) || components.length === 1, {
    path: ['components'],
    message: 'A row has buttons or one select menu',
  });

function isButton({ type }: { readonly type: ComponentType }): boolean {
  return type === ComponentType.Button;
}

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  content: text(limits.input, 1),
});
const thumbnail = z.object({ type: z.literal(ComponentType.Thumbnail) });
const separator = z.object({ type: z.literal(ComponentType.Separator) });
const section = z.object({
  type: z.literal(ComponentType.Section),
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const inContainer = z.discriminatedUnion('type', [actionRow, textDisplay, section, separator]);
const container = z.object({
  type: z.literal(ComponentType.Container),
  components: z.array(inContainer),
});

/** What a message may have below or instead of its text. */
export const messageComponent = z.discriminatedUnion('type', [
  actionRow,
  textDisplay,
  section,
  separator,
  container,
]);
export type MessageComponent = z.infer<typeof messageComponent>;
