import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { messageComponent } from './components.ts';
import { countEmbedText, embed } from './embed.ts';
import { flattenComponents } from './flatten-components.ts';
import { list } from './list.ts';
import { text } from './text.ts';

const ids = list(limits.allowedIds, z.string().regex(/^\d+$/u));
const allowedMentions = z
  .object({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
    roles: ids.nullish(),
    users: ids.nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine(({ parse, users, roles }, context) => {
    const both = (name: 'users' | 'roles', given: readonly string[] | null | undefined) => {
      if (!parse?.includes(name) || !given?.length) return;
      const message = `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`;
      context.addIssue({ code: 'custom', message });
    };
    both('users', users);
    both('roles', roles);
  });

const fields = z.object({
  content: z.string().trim().pipe(text(limits.content)).nullish(),
  nonce: z.union([text(limits.nonce), z.number().int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  tts: z.boolean().nullish(),
  embeds: list(limits.embeds, embed).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  message_reference: z
    .object({ message_id: z.string(), fail_if_not_exists: z.boolean().nullish() })
    .nullish(),
  components: z.array(messageComponent).nullish(),
  flags: z.number().int().nullish(),
});

/** A message as a bot may send it, whichever way it does. */
export const message = fields.superRefine((one, context) => {
  const say = (path: string, problem: string) =>
    context.addIssue({ code: 'custom', path: [path], message: problem });
  const all = flattenComponents(one.components ?? []);
  const customIds = all.flatMap(({ custom_id: id }) => id ?? []);
  if (new Set(customIds).size < customIds.length)
    say('components', 'Component custom id cannot be duplicated');
  if (countEmbedText(one.embeds ?? []) > limits.embedTotal.max)
    say('embeds', `Embed size exceeds maximum size of ${limits.embedTotal.max}`);
  const isNew = ((one.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  for (const [path, problem] of isNew ? findNew(one, all) : findOld(one)) say(path, problem);
});
export type MessageForm = z.infer<typeof message>;

type Fields = z.infer<typeof fields>;
type Found = readonly (readonly [path: string, problem: string])[];

function findOld({ components, enforce_nonce: enforced, nonce }: Fields): Found {
  const rows = components ?? [];
  return [
    ...(rows.length > limits.rows.max
      ? [['components', `Must be ${limits.rows.max} or fewer in length.`] as const]
      : []),
    ...(rows.some(({ type }) => type !== ComponentType.ActionRow)
      ? [['components', 'Value of field "type" must be one of (1,).'] as const]
      : []),
    // Discord lets this pass; it does nothing then, which nobody can have meant.
    ...(enforced && (nonce ?? '') === ''
      ? [['nonce', 'enforce_nonce does nothing without a nonce'] as const]
      : []),
  ];
}

function findNew({ content, embeds }: Fields, all: readonly { content?: string | undefined }[]) {
  const written = all.reduce((sum, one) => sum + (one.content ?? '').length, 0);
  const found: [string, string][] = [];
  if (content) found.push(['content', 'The content field cannot be used with IS_COMPONENTS_V2']);
  if (embeds?.length)
    found.push(['embeds', 'The embeds field cannot be used with IS_COMPONENTS_V2']);
  if (all.length > limits.components.max)
    found.push(['components', `Must be ${limits.components.max} or fewer in length.`]);
  if (written > limits.input.max)
    found.push(['components', `Text exceeds maximum size of ${limits.input.max}`]);
  return found;
}
