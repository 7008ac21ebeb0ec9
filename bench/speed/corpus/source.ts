import { z } from 'zod';

/** Where passages and questions come from; plain data, so that it can be handed to another process. */
export const sourceSchema = z.discriminatedUnion('kind', [
  /** A set of the form that `npm run evaluate` reads. */
  z.strictObject({ kind: z.literal('set'), folder: z.string() }),
  /** A knowledge folder, asked its own phrasings and golden questions. */
  z.strictObject({ kind: z.literal('knowledge'), folder: z.string() }),
  /** Passages recombined from a knowledge folder, asked the folder's own phrasings. */
  z.strictObject({
    kind: z.literal('recombined'),
    folder: z.string(),
    passages: z.int().positive(),
    /** How many phrasings each passage has. */
    phrasings: z.int().nonnegative(),
  }),
]);

export type Source = Readonly<z.infer<typeof sourceSchema>>;
