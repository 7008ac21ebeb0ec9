import { z } from 'zod';

const base = {
  team: z.string(),
  channel: z.string(),
  user: z.string(),
  thread: z.string().exactOptional(),
  /** Where a private answer is shared, if not in that thread. */
  shareIn: z.string().exactOptional(),
  /** The question and who asked, where nobody sees it otherwise. */
  asked: z.string().exactOptional(),
  by: z.string().exactOptional(),
  /** For the asker alone. */
  isPrivate: z.boolean(),
};

const schema = z.discriminatedUnion('kind', [
  /** Posted with the bot's token. */
  z.object({ kind: z.literal('post'), ...base }),
  /** Posted to a `response_url`, which works where the bot is no member; for half an hour. */
  z.object({ kind: z.literal('respond'), ...base, url: z.string() }),
]);

/** Where a reply goes: all that is needed to post it, also after a crash. */
export type ReturnTo = Readonly<z.infer<typeof schema>>;

/** Reads what was given to the desk as `returnTo`; undefined where it is none of ours. */
export function readReturnTo(text: string | undefined): ReturnTo | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
