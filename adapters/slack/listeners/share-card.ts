import type { webApi } from '@slack/bolt';
import type { KeptReply } from '#core';
import { respond } from '../asking/respond.ts';
import { format } from '../format.ts';
import type { Scene } from './read-scene.ts';
import type { ReadValue } from './read-value.ts';

type Options = {
  readonly value: ReadValue;
  readonly reply: KeptReply;
  readonly scene: Scene;
  readonly client: webApi.WebClient;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** Shows everybody what only one saw, with who shared it, and takes the private message away. */
export async function shareCard({ value, reply, scene, client, now }: Options): Promise<void> {
  const { channel, name, url } = scene;
  const thread = value.thread ?? scene.thread;
  const today = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const shared = {
    ...format(reply, { id: value.id, today, surface: 'message', by: name }),
    ...(thread !== undefined && { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
  };
  if (url === undefined) {
    await client.chat.postMessage({ channel, ...shared });
    return;
  }
  try {
    await respond(url, { response_type: 'in_channel', replace_original: false, ...shared });
  } catch {
    // Out of date after half an hour; where the bot is a member it can still post by itself.
    await client.chat.postMessage({ channel, ...shared });
    return;
  }
  await respond(url, { delete_original: true });
}
