import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Calls } from './create-calls.ts';
import type { Outgoing } from './outgoing.ts';
import { toBody } from './to-body.ts';

export type Send = ReturnType<typeof createSend>;

const withId = z.object({ id: z.string() });
const maybeId = withId.partial().catch({});

/** What a message is sent with. */
export type Sending = {
  /** Says which message it is, so that Discord posts it once however often it is sent; ≤ 23 characters. */
  readonly nonce: string;
  /** The message that it replies to. */
  readonly replyTo?: string;
};

/** Posts to channels, and to people in their direct messages. Each resolves with what was posted. */
export function createSend(calls: Calls) {
  /** Resolves with the id of the (first) message, if Discord says it. */
  async function toChannel(channel: string, outgoing: Outgoing, { nonce, replyTo }: Sending) {
    const route = Routes.channelMessages(channel);
    const post = async (part: Outgoing, own: string, reference: object) => {
      const body = { ...toBody(part), ...reference, nonce: own, enforce_nonce: true };
      return maybeId.parse(await calls({ method: 'post', route, body })).id;
    };
    // A question that was deleted meanwhile is no reason to keep the answer back.
    const reference =
      replyTo === undefined
        ? {}
        : { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
    const id = await post(outgoing, nonce, reference);
    for (const [index, content] of (outgoing.further ?? []).entries()) {
      await post({ content }, `${nonce}-${index + 1}`, {});
    }
    return id;
  }
  return {
    toChannel,
    /** Rejects where the person takes no direct messages. */
    async toUser(user: string, outgoing: Outgoing, nonce: string): Promise<void> {
      const body = { recipient_id: user };
      const opened = await calls({ method: 'post', route: Routes.userChannels(), body });
      await toChannel(withId.parse(opened).id, outgoing, { nonce });
    },
  };
}
