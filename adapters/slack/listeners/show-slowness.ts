import type { webApi } from '@slack/bolt';
import type { Where } from '../types.ts';

/** Whoever waits so long is told that something happens; milliseconds. */
const slow = 1_000;

/**
 * Shows that the bot is at work, if it takes long; gives what calls that off. Slack takes the status
 * away when the answer is posted.
 */
export function showSlowness(
  client: webApi.WebClient,
  { channel, thread }: Where,
  after: number = slow,
): () => void {
  const timer = setTimeout(() => {
    if (thread === undefined) return;
    client.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking it up…' })
      // It is only a courtesy.
      .catch(() => {});
  }, after);
  return () => clearTimeout(timer);
}
