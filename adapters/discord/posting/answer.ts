import type { DeskReply, Question } from '#core';
import type { Station } from '../station.ts';
import { wordsFor } from '../words/words-for.ts';
import { postLate } from './post-late.ts';
import { postReply } from './post-reply.ts';
import type { Posted } from './posted.ts';
import type { Target, ToInteraction } from './target.ts';
import { toDay } from './to-day.ts';
import { toLink } from './to-link.ts';
import { toOutgoing } from './to-outgoing.ts';

/** A question without what is the same of all of them, and without the way back. */
export type Asked = Omit<Question, 'platform' | 'returnTo'>;

/**
 * Puts a question to the desk, shows the reply and tells the desk where it stands. Resolves with whether
 * it stands anywhere. Rejects where Discord cannot be reached; the desk then gives the reply out again
 * at the next start.
 */
export async function answer(station: Station, asked: Asked, to: Target): Promise<boolean> {
  const { desk } = station.house;
  const said = desk.ask({ ...asked, platform: 'discord', returnTo: JSON.stringify(to) });
  const posted =
    to.kind === 'message'
      ? await postReply(station, to, await said, asked.text)
      : await respond(station, to, said);
  // Whoever answered it before says where that stands.
  if ((await said).repeated) return false;
  await desk.delivered('discord', asked.deliveryId, posted?.link);
  return posted !== undefined;
}

async function respond(
  station: Station,
  to: ToInteraction,
  said: Promise<DeskReply>,
): Promise<Posted | undefined> {
  const { isPrivate, guild, channel } = to;
  const today = toDay(station.house.clock());
  const setting = { voice: wordsFor(to.locale), isPrivate, today, restates: true };
  try {
    const id = await station.responses.give(
      to,
      said.then((reply) => (reply.repeated ? undefined : toOutgoing(reply, setting))),
    );
    return isPrivate ? {} : { link: toLink(guild, channel, id) };
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: 'unknown' };
    station.house.log.warn('discord-response-failed', { error: name });
    return postLate(station, to, await said);
  }
}
