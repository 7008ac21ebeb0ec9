import type { webApi } from '@slack/bolt';
import type { DeskReply, Log } from '#core';
import type { Message } from '../card/page.ts';
import { toMessage } from '../card/to-message.ts';
import { isRefusal } from './is-refusal.ts';
import { persist } from './persist.ts';
import { postOnce } from './post-once.ts';
import { respond } from './respond.ts';
import type { ReturnTo } from './return-to.ts';

type Options = {
  readonly clientFor: (team: string) => Promise<webApi.WebClient>;
  readonly clock: () => number;
  readonly log: Log;
};

/** What is posted. */
export type Posting = {
  readonly returnTo: ReturnTo;
  readonly reply: DeskReply;
  readonly deliveryId: string;
  /** Whether a crash leaves it open if it was posted already. */
  readonly isDoubtful: boolean;
};

/** What everybody sees, where it stands. */
export type Posted = { readonly team: string; readonly channel: string; readonly ts: string };

export type Post = (posting: Posting) => Promise<Posted | undefined>;

/** Posts replies where they belong. Rejects where that cannot be done for minutes. */
export function createPost({ clientFor, clock, log }: Options): Post {
  return async (posting) => {
    const { returnTo, reply } = posting;
    // What is no answer concerns the asker alone.
    const isPrivate = returnTo.isPrivate || !('reply' in reply);
    const message = toMessage(reply, toPage(returnTo, isPrivate), clock());
    if (returnTo.kind === 'respond') return postToUrl(returnTo, message, isPrivate);
    if (isPrivate && !returnTo.channel.startsWith('D')) return whisper(returnTo, message);
    return postForAll(posting, message);
  };

  async function postToUrl(
    returnTo: Extract<ReturnTo, { readonly kind: 'respond' }>,
    message: Message,
    isPrivate: boolean,
  ): Promise<undefined> {
    const { url, thread } = returnTo;
    try {
      await respond(url, {
        response_type: isPrivate ? 'ephemeral' : 'in_channel',
        replace_original: false,
        ...(thread !== undefined && { thread_ts: thread }),
        ...message,
        unfurl_links: false,
        unfurl_media: false,
      });
    } catch (error) {
      log.warn('slack-response-url-refused', { reason: String(error).slice(0, 120) });
      await postDirectly(returnTo, message);
    }
  }
  async function whisper(returnTo: ReturnTo, message: Message): Promise<undefined> {
    const { team, channel, user, thread } = returnTo;
    const client = await clientFor(team);
    const where = { channel, user, ...(thread !== undefined && { thread_ts: thread }) };
    await orDirectly(returnTo, message, () =>
      persist(() => client.chat.postEphemeral({ ...where, ...message })),
    );
  }
  async function postForAll(
    { returnTo, deliveryId: id, isDoubtful }: Posting,
    message: Message,
  ): Promise<Posted | undefined> {
    const { team, channel, thread } = returnTo;
    const client = await clientFor(team);
    const where = { channel, ...(thread !== undefined && { thread_ts: thread }) };
    const ts = await orDirectly(returnTo, message, () =>
      postOnce(client, { ...where, ...message }, { id, isDoubtful }),
    );
    return ts === undefined ? undefined : { team, channel, ts };
  }
  /** To the asker, where the place itself cannot be posted in: nobody is left without an answer. */
  async function orDirectly<Result>(
    returnTo: ReturnTo,
    message: Message,
    post: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await post();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.warn('slack-channel-refused', { reason: error.data.error });
      await postDirectly(returnTo, message);
      return undefined;
    }
  }
  async function postDirectly({ team, user }: ReturnTo, message: Message): Promise<void> {
    const client = await clientFor(team);
    const quiet = { unfurl_links: false, unfurl_media: false };
    await persist(() => client.chat.postMessage({ channel: user, ...message, ...quiet }));
  }
}

function toPage({ asked, by, thread, shareIn = thread }: ReturnTo, isPrivate: boolean) {
  return {
    surface: isPrivate ? ('private' as const) : ('message' as const),
    ...(asked !== undefined && { asked }),
    ...(by !== undefined && { by }),
    ...(shareIn !== undefined && { thread: shareIn }),
  };
}
