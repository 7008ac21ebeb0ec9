import { createHash } from 'node:crypto';

/** What Slack says of a command, a shortcut or a button, as far as it tells one use from another. */
type Use = {
  readonly trigger_id?: string;
  readonly response_url?: string;
  readonly action_ts?: string;
  readonly text?: unknown;
  readonly value?: string;
};

/**
 * An id for what has none: the same when Slack delivers the same use again, and another for any other
 * use. Hashed, as triggers and response URLs are as good as passwords for a while.
 */
export function toDeliveryId(team: string, kind: string, use: Use): string {
  const { trigger_id, response_url, action_ts, text, value } = use;
  const parts = JSON.stringify([trigger_id, response_url, action_ts, text, value]);
  return `${team}/${kind}:${createHash('sha256').update(parts).digest('base64url')}`;
}
