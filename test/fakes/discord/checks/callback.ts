import { MessageFlags, InteractionResponseType as Response } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { list } from './list.ts';
import { message } from './message.ts';
import { modal } from './modal.ts';
import { text } from './text.ts';

const choice = z.object({
  name: text(limits.choice, 1),
  value: z.union([text(limits.choice), z.number()]),
});
const deferred = z
  .object({ flags: z.number().int().nullish() })
  .refine(({ flags }) => ((flags ?? 0) & ~MessageFlags.Ephemeral) === 0, {
    path: ['flags'],
    message: 'Only EPHEMERAL may be set',
  });

/** The first response to an interaction. */
export const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Response.ChannelMessageWithSource), data: message }),
  z.object({
    type: z.literal(Response.DeferredChannelMessageWithSource),
    data: deferred.nullish(),
  }),
  z.object({ type: z.literal(Response.DeferredMessageUpdate) }),
  z.object({ type: z.literal(Response.UpdateMessage), data: message }),
  z.object({
    type: z.literal(Response.ApplicationCommandAutocompleteResult),
    data: z.object({ choices: list(limits.choices, choice) }),
  }),
  z.object({ type: z.literal(Response.Modal), data: modal }),
]);
export type Callback = z.infer<typeof callback>;
