import { Routes } from 'discord.js';
import type { Calls } from './create-calls.ts';
import type { Send } from './create-send.ts';
import type { Outgoing } from './outgoing.ts';
import { toBody } from './to-body.ts';
import { toRefusal } from './to-refusal.ts';

/** What a message more belongs to. */
export type Followed = {
  readonly application: string;
  readonly id: string;
  readonly token: string;
  readonly channel?: string;
};

export type Follow = (to: Followed, outgoing: Outgoing, isPrivate: boolean) => Promise<void>;

/**
 * Posts a message more in response to an interaction: to the channel where the bot may, as Discord takes
 * that once however often it is sent; else by the interaction's webhook, which knows no nonce, so that a
 * message may stand there twice where the connection broke after it was heard.
 */
export function createFollow(
  calls: Calls,
  send: Send,
  canPost: (channel: string) => boolean,
): Follow {
  async function byWebhook(to: Followed, outgoing: Outgoing, isPrivate: boolean): Promise<void> {
    const route = Routes.webhook(to.application, to.token);
    for (const part of [outgoing, ...(outgoing.further ?? []).map((content) => ({ content }))]) {
      await calls({ method: 'post', route, auth: false, body: toBody(part, isPrivate) });
    }
  }
  return async (to, outgoing, isPrivate) => {
    const { channel, id } = to;
    if (isPrivate || channel === undefined || !canPost(channel)) {
      return byWebhook(to, outgoing, isPrivate);
    }
    try {
      await send.toChannel(channel, outgoing, { nonce: `${id}-f` });
    } catch (error) {
      if (toRefusal(error) === undefined) throw error;
      await byWebhook(to, outgoing, isPrivate);
    }
  };
}
