import { ApplicationCommandType, InteractionType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import type { Option, Request } from './interaction.ts';

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().default(false),
});
const command = z.object({
  name: z.string(),
  type: z.number().default(ApplicationCommandType.ChatInput),
  options: z.array(option).default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string() })).default({}) })
    .optional(),
});
const component = z.object({ custom_id: z.string() });
const field = z.object({
  custom_id: z.string(),
  value: z.string().nullish(),
  values: z.array(z.string()).optional(),
});
/** A field stands in a label or, as they used to, in a row. */
const form = component.extend({
  components: z.array(
    z.object({ component: field.optional(), components: z.array(field).default([]) }),
  ),
});

/** The part of an interaction that its kind decides on. */
type Part = {
  readonly type: InteractionType;
  readonly data?: unknown;
  readonly message?: { readonly content: string; readonly flags: number } | undefined;
};

/** What is asked for; undefined where it is nothing that the bot offers. */
export function readRequest({ type, data, message }: Part): Request | undefined {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return readCommand(command.safeParse(data).data);
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyping(command.safeParse(data).data);
    case InteractionType.MessageComponent: {
      const id = component.safeParse(data).data?.custom_id;
      if (id === undefined || message === undefined) return undefined;
      const isPrivate = (message.flags & MessageFlags.Ephemeral) !== 0;
      return { kind: 'press', id, message: { content: message.content, isPrivate } };
    }
    case InteractionType.ModalSubmit:
      return readForm(form.safeParse(data).data);
    default:
      return undefined;
  }
}

function readCommand(read: z.infer<typeof command> | undefined): Request | undefined {
  if (read === undefined) return undefined;
  const { name, type, options, target_id = '', resolved } = read;
  if (type === ApplicationCommandType.Message) {
    return { kind: 'about', text: resolved?.messages[target_id]?.content ?? '' };
  }
  const given = options.flatMap(({ name: key, value }): [string, Option][] =>
    value === undefined ? [] : [[key, value]],
  );
  return { kind: 'command', name, options: new Map(given) };
}

function readTyping(read: z.infer<typeof command> | undefined): Request | undefined {
  const focused = read?.options.find((one) => one.focused);
  if (read === undefined || focused === undefined) return undefined;
  const { name } = read;
  return { kind: 'typing', name, option: focused.name, typed: String(focused.value ?? '') };
}

function readForm(read: z.infer<typeof form> | undefined): Request | undefined {
  if (read === undefined) return undefined;
  const fields = read.components.flatMap((one) => [one.component ?? [], one.components].flat());
  const values = fields.flatMap(({ custom_id, value, values: all }) => {
    const text = value ?? all?.[0];
    return text === undefined || text === '' ? [] : [[custom_id, text] as const];
  });
  return { kind: 'form', id: read.custom_id, values: new Map(values) };
}
