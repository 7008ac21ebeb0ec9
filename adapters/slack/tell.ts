import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Notice } from '#core';
import { persist } from './asking/persist.ts';
import { toMessage } from './card/to-message.ts';
import { toBlocks } from './views/to-blocks.ts';

const address = z.object({ team: z.string(), user: z.string() });

/**
 * Writes to somebody, directly, that their question can be answered now. Rejects where they cannot be
 * written to.
 */
export async function tell(
  notice: Notice,
  clientFor: (team: string) => Promise<webApi.WebClient>,
  now: number,
): Promise<void> {
  const { team, user } = address.parse(JSON.parse(notice.address));
  const { id, reply } = notice;
  const surface = 'message' as const;
  const { text, blocks } = toMessage(
    { kind: 'reply', id, reply },
    { surface, asked: reply.question },
    now,
  );
  const client = await clientFor(team);
  await persist(() =>
    client.chat.postMessage({
      channel: user,
      text,
      blocks: [toBlocks.context('You wanted to be told when this is known.'), ...blocks],
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
}
