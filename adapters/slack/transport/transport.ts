import type { Receiver } from '@slack/bolt';

/** How Slack reaches the bot: what Bolt receives with, and how that begins and ends. */
export type Transport = {
  readonly receiver: Receiver;
  /** Rejects, with what to do about it, where it cannot begin. */
  readonly start: () => Promise<void>;
  /** Takes nothing more; resolves within a second or so, whatever the other end does. */
  readonly stop: () => Promise<void>;
};
