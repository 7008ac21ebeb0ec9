import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';
import { persist } from './persist.ts';

type Posting = {
  readonly channel: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly blocks: types.KnownBlock[];
};

type Delivery = {
  /** What the message answers. */
  readonly id: string;
  /** Whether a crash leaves it open if it was posted already. */
  readonly isDoubtful: boolean;
};

const eventType = 'strait_answer';

const schema = z.object({
  messages: z.array(z.object({ ts: z.string(), metadata: z.unknown().optional() })),
});
const ours = z.object({
  event_type: z.literal(eventType),
  event_payload: z.object({ delivery: z.string() }),
});

/** Sources are not unfolded: the answer stays as short as it is. */
const quiet = { unfurl_links: false, unfurl_media: false };

/**
 * Posts a message, and not a second time where a broken connection or a crash leaves open whether the
 * first came through: Slack is asked then, as each message carries what it answers. Gives its `ts`.
 */
export async function postOnce(
  client: webApi.WebClient,
  posting: Posting,
  { id, isDoubtful }: Delivery,
): Promise<string | undefined> {
  let mayBeThere = isDoubtful;
  return persist(async () => {
    const found = mayBeThere ? await find(client, posting, id) : undefined;
    if (found !== undefined) return found;
    mayBeThere = true;
    const metadata = { event_type: eventType, event_payload: { delivery: id } };
    return (await client.chat.postMessage({ ...posting, ...quiet, metadata })).ts;
  });
}

/** The message in its thread; undefined also where that cannot be known: rather twice than never. */
async function find(
  client: webApi.WebClient,
  { channel, thread_ts: ts }: Posting,
  id: string,
): Promise<string | undefined> {
  if (ts === undefined) return undefined;
  // An answer is newer than its question, whose time many deliveries are named after.
  const oldest = /:(\d+\.\d+)$/u.exec(id)?.[1] ?? ts;
  try {
    const thread = await client.conversations.replies({
      channel,
      ts,
      oldest,
      limit: 200,
      include_all_metadata: true,
    });
    const { messages } = schema.parse(thread);
    return messages.find(({ metadata }) => {
      const { data } = ours.safeParse(metadata);
      return data?.event_payload.delivery === id;
    })?.ts;
  } catch {
    return undefined;
  }
}
