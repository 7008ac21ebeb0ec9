import type { Station } from '../station.ts';
import type { Permission } from '../words/words.ts';
import { openThread } from './open-thread.ts';
import type { Outgoing } from './outgoing.ts';
import type { Posted } from './posted.ts';
import { reportMissing } from './report-missing.ts';
import type { ToMessage } from './target.ts';
import { toLink } from './to-link.ts';

/**
 * Posts below a message, or in a thread that it opens for it where the place wishes that and the bot
 * may. Where it may not write at all, nothing is posted, and who can change that is told.
 */
export async function postToPlace(
  station: Station,
  to: ToMessage,
  outgoing: Outgoing,
  text: string,
): Promise<Posted | undefined> {
  const { guild, channel, message, replies } = to;
  const { send, findChannel } = station;
  const isThread = guild !== undefined && (await findChannel(channel))?.isThread === true;
  const missing = toMissing(station, to);
  const lacks = (...names: readonly Permission[]) => missing.filter((name) => names.includes(name));
  if (replies === 'thread' && guild !== undefined && !isThread) {
    const denied = lacks('CreatePublicThreads', 'SendMessagesInThreads');
    if (denied.length > 0) await reportMissing(station, to, denied);
    const thread = denied.length > 0 ? undefined : await openThread(station, to, text);
    if (thread !== undefined) {
      const id = await send.toChannel(thread, outgoing, { nonce: message });
      return { link: toLink(guild, thread, id) };
    }
  }
  const denied = lacks(isThread ? 'SendMessagesInThreads' : 'SendMessages');
  if (denied.length > 0) {
    await reportMissing(station, to, denied);
    return undefined;
  }
  // Who may not read what was written before may not refer to it either.
  const sending = lacks('ReadMessageHistory').length > 0 ? {} : { replyTo: message };
  const id = await send.toChannel(channel, outgoing, { nonce: message, ...sending });
  return { link: toLink(guild, channel, id) };
}

/** The message came from there, so that the bot sees the channel; if not, its rights are not known. */
function toMissing({ findMissing }: Station, { channel }: ToMessage): readonly Permission[] {
  const missing = findMissing(channel);
  return missing.includes('ViewChannel') ? [] : missing;
}
