import { z } from 'zod';

/** What is answered in a server or channel, and how. */
export type PlaceSettings = {
  /** Which messages: none, those that mention or reply to the bot, every question. */
  readonly answers: 'off' | 'mention' | 'every';
  /** Where the answer stands. */
  readonly replies: 'thread' | 'inline' | 'private';
  /** Which topics are answered; all where it is absent. */
  readonly topics?: readonly string[];
  /** Whether the journal keeps the text of questions for a while. */
  readonly journal: boolean;
};

/** What somebody has set; the rest is as in the server, or as by default. */
export const placeSettings = z
  .object({
    answers: z.exactOptional(z.enum(['off', 'mention', 'every'])),
    replies: z.exactOptional(z.enum(['thread', 'inline', 'private'])),
    /** Empty stands for all. */
    topics: z.exactOptional(z.array(z.string()).readonly()),
    journal: z.exactOptional(z.boolean()),
  })
  .readonly();

export type SetByHand = z.infer<typeof placeSettings>;
