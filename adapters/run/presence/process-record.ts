import { z } from 'zod';

/** What a running process says of itself, for the doctor. */
export const processRecord = z.object({
  host: z.string(),
  pid: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Of the knowledge that answers. */
  version: z.string(),
  /** How many problems keep the folder from answering. */
  problems: z.number(),
});
export type ProcessRecord = z.infer<typeof processRecord>;

/** Where the records stand. */
export const processShelf = 'processes';
