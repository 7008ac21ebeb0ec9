import { z } from 'zod';

const toInteraction = z.object({
  kind: z.literal('interaction'),
  application: z.string(),
  id: z.string(),
  token: z.string(),
  /** Whether the one who asked alone sees the answer. */
  isPrivate: z.boolean(),
  user: z.string(),
  channel: z.exactOptional(z.string()),
  guild: z.exactOptional(z.string()),
  locale: z.exactOptional(z.string()),
});

const toMessage = z.object({
  kind: z.literal('message'),
  channel: z.string(),
  message: z.string(),
  user: z.string(),
  replies: z.enum(['thread', 'inline', 'private']),
  /** Whether nobody spoke to the bot, so that only a reply on its subject is posted. */
  isUnasked: z.boolean(),
  guild: z.exactOptional(z.string()),
  locale: z.exactOptional(z.string()),
});

/** Where a reply goes; all that is needed to post it, also by another process after a crash. */
export const target = z.discriminatedUnion('kind', [toInteraction, toMessage]);

export type Target = z.infer<typeof target>;
export type ToInteraction = z.infer<typeof toInteraction>;
export type ToMessage = z.infer<typeof toMessage>;
