import type { DeskReply } from '#core';
import { neededPermissions } from '../connect/needed-permissions.ts';
import type { Station } from '../station.ts';
import { type Voice, wordsFor } from '../words/words-for.ts';
import type { Outgoing } from './outgoing.ts';
import { postToPlace } from './post-to-place.ts';
import type { Posted } from './posted.ts';
import { reportMissing } from './report-missing.ts';
import type { ToMessage } from './target.ts';
import { toDay } from './to-day.ts';
import { toOutgoing } from './to-outgoing.ts';
import { toRefusal } from './to-refusal.ts';

/**
 * Posts the reply to a message where the place wishes it: in a thread, below it, or to its author.
 * Resolves with undefined where there is nothing to post, or nobody who can take it. Rejects where Discord cannot be reached.
 */
export async function postReply(
  station: Station,
  to: ToMessage,
  said: DeskReply,
  text: string,
): Promise<Posted | undefined> {
  if (said.repeated || (to.isUnasked && !isWelcome(said))) return undefined;
  const voice = wordsFor(to.locale);
  const isPrivate = to.replies === 'private';
  const today = toDay(station.house.clock());
  const outgoing = toOutgoing(said, { voice, isPrivate: false, today, restates: isPrivate });
  try {
    return isPrivate || outgoing.privacy === 'must'
      ? await postToAuthor(station, to, outgoing, voice)
      : await postToPlace(station, to, outgoing, text);
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined) throw error;
    station.house.log.warn('discord-reply-refused', { refusal, channel: to.channel });
    if (refusal === 'forbidden') await reportMissing(station, to, neededPermissions[to.replies]);
    return undefined;
  }
}

/** Nobody asked the bot, so that it stays silent where it has nothing to say on its subject. */
function isWelcome(said: DeskReply): boolean {
  return said.kind === 'reply' && said.reply.kind !== 'out-of-scope';
}

/** Where they take no direct messages, they are told of the command, which answers privately in place. */
async function postToAuthor(station: Station, to: ToMessage, outgoing: Outgoing, voice: Voice) {
  const { user, message } = to;
  try {
    await station.send.toUser(user, outgoing, message);
    return {};
  } catch (error) {
    if (toRefusal(error) !== 'closed' || to.replies !== 'private') throw error;
    const { notice, commands } = voice.words;
    const hint = { content: notice.useCommand(`/${commands.ask.name}`) };
    return postToPlace(station, { ...to, replies: 'inline' }, hint, '');
  }
}
