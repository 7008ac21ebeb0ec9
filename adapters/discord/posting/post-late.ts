import type { DeskReply } from '#core';
import type { Station } from '../station.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Outgoing } from './outgoing.ts';
import type { Posted } from './posted.ts';
import type { ToInteraction } from './target.ts';
import { toDay } from './to-day.ts';
import { toLink } from './to-link.ts';
import { toOutgoing } from './to-outgoing.ts';
import { toRefusal } from './to-refusal.ts';

/**
 * Posts the reply to an interaction whose first response failed, as after a crash: in place of “is
 * thinking…” as long as Discord takes that (15 minutes), else as a message of its own. Resolves with
 * undefined where nobody can take it.
 */
export async function postLate(
  station: Station,
  to: ToInteraction,
  said: DeskReply,
): Promise<Posted | undefined> {
  const { isPrivate, channel, guild, locale } = to;
  const today = toDay(station.house.clock());
  const setting = { voice: wordsFor(locale), isPrivate, today, restates: true };
  const outgoing = toOutgoing(said, setting);
  try {
    const id = await station.responses.edit(to, outgoing);
    return isPrivate ? {} : { link: toLink(guild, channel, id) };
  } catch (error) {
    if (toRefusal(error) === undefined) throw error;
    return postInstead(station, to, outgoing);
  }
}

/** In the channel or, where it is for one person, to them. */
async function postInstead(
  { send, house }: Station,
  { isPrivate, channel, guild, user, id }: ToInteraction,
  outgoing: Outgoing,
): Promise<Posted | undefined> {
  try {
    if (!isPrivate && outgoing.privacy !== 'must' && channel !== undefined) {
      const message = await send.toChannel(channel, outgoing, { nonce: id });
      return { link: toLink(guild, channel, message) };
    }
    await send.toUser(user, outgoing, id);
    return {};
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined) throw error;
    house.log.warn('discord-reply-refused', { refusal, channel });
    return undefined;
  }
}
