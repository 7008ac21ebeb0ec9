import { z } from 'zod';

/** What a process is to replay; plain data, so that it can be handed over. */
export const replayOrderSchema = z.strictObject({
  knowledge: z.string(),
  questions: z.array(z.string()),
  answers: z.int().positive(),
  /** Decides on the order of the questions. */
  seed: z.int(),
  /** Whether the bot is made anew of the files, or opened as an adapter does, from a snapshot. */
  anew: z.boolean(),
});

export const replayedSchema = z.strictObject({
  answers: z.int(),
  /** By question: the SHA-256 of its reply's JSON. */
  digests: z.record(z.string(), z.string()),
  /** Questions that once got other bytes in the same process. */
  unstable: z.array(z.string()),
  /** Of the knowledge's files: another one as soon as one of them is edited. */
  version: z.string(),
});

export type ReplayOrder = Readonly<z.infer<typeof replayOrderSchema>>;
/** What a process found. */
export type Replayed = Readonly<z.infer<typeof replayedSchema>>;
