import type { Desk, DeskReply, Log, Resumed } from '#core';
import type { Place } from '../places/create-places.ts';
import type { Asked } from '../types.ts';
import type { Post, Posted } from './create-post.ts';
import { type ReturnTo, readReturnTo } from './return-to.ts';

const platform = 'slack';
/** How many deliveries are remembered as posted; older ones the desk knows. */
const room = 10_000;

export type Asking = {
  /**
   * Asks the desk, which writes the question down, and gives what then posts the reply, once. What Slack
   * delivered may be acknowledged as soon as this resolves.
   */
  readonly ask: (
    asked: Asked,
    place: Pick<Place, 'topics'>,
    returnTo: ReturnTo,
    /** Whether a reply is worth posting; all are where it is left out. */
    isWanted?: (reply: DeskReply) => boolean,
  ) => Promise<() => Promise<void>>;
  /** Asks for somebody who gets the reply with the acknowledgement itself. */
  readonly askAtOnce: (asked: Asked) => Promise<DeskReply>;
  /** Posts what a crash kept from being posted. */
  readonly post: (resumed: Resumed) => Promise<void>;
};

type Options = {
  readonly desk: Pick<Desk, 'ask' | 'delivered'>;
  readonly log: Pick<Log, 'error'>;
  readonly post: Post;
  /** Where a message stands, if Slack says so. */
  readonly findLink: (posted: Posted) => Promise<string | undefined>;
};

export function createAsking({ desk, log, post, findLink }: Options): Asking {
  /** Deliveries that this process has posted or is about to. */
  const posted = new Set<string>();
  /** Those that it could not post. */
  const failed = new Set<string>();

  async function deliver(
    deliveryId: string,
    returnTo: ReturnTo | undefined,
    reply: DeskReply,
    isResumed = false,
  ): Promise<void> {
    if (posted.has(deliveryId)) return;
    remember(posted, deliveryId);
    // One that failed may have come through all the same.
    const isDoubtful = failed.delete(deliveryId) || isResumed;
    try {
      const place =
        returnTo === undefined
          ? undefined
          : await post({ returnTo, reply, deliveryId, isDoubtful });
      await desk.delivered(platform, deliveryId);
      // Nobody waits for it, and nothing depends on it.
      if (place !== undefined) void noteLink(deliveryId, place);
    } catch (error) {
      // Neither posted nor marked: the next delivery or the next start has another try.
      posted.delete(deliveryId);
      remember(failed, deliveryId);
      log.error('slack-reply-not-posted', { reason: String(error).slice(0, 200) });
    }
  }
  /** So that who asks the same again is led there. The reply is posted, whatever comes of it. */
  async function noteLink(deliveryId: string, place: Posted): Promise<void> {
    const link = await findLink(place);
    if (link !== undefined) await desk.delivered(platform, deliveryId, link).catch(() => {});
  }

  return {
    async ask(asked, { topics }, returnTo, isWanted = () => true) {
      const reply = await desk.ask({
        ...toQuestion(asked),
        ...(topics.length > 0 && { topics }),
        returnTo: JSON.stringify(returnTo),
      });
      // Whoever took the same delivery first posts it, unless that was here and failed.
      if (reply.repeated && !failed.has(asked.deliveryId)) return async () => {};
      return () => deliver(asked.deliveryId, isWanted(reply) ? returnTo : undefined, reply);
    },
    askAtOnce: (asked) => desk.ask(toQuestion(asked)),
    post: async ({ question, reply }) => {
      if (reply.repeated) return;
      await deliver(question.deliveryId, readReturnTo(question.returnTo), reply, true);
    },
  };
}

function toQuestion({ team, channel, thread, user, text, deliveryId }: Asked) {
  return {
    platform,
    deliveryId,
    workspace: team,
    place: channel,
    thread: thread ?? channel,
    asker: `${team}/${user}`,
    text,
  };
}

function remember(deliveries: Set<string>, id: string): void {
  deliveries.add(id);
  const [oldest] = deliveries;
  if (deliveries.size > room && oldest !== undefined) deliveries.delete(oldest);
}
