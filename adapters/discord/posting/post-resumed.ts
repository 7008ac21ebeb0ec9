import type { Resumed } from '#core';
import { parseJson } from '../parse-json.ts';
import type { Station } from '../station.ts';
import { postLate } from './post-late.ts';
import { postReply } from './post-reply.ts';
import { target } from './target.ts';

/** Posts a reply that a crash kept from being posted, as far as is known, and tells the desk. */
export async function postResumed(station: Station, { question, reply }: Resumed): Promise<void> {
  const { desk, log } = station.house;
  const to = target.safeParse(parseJson(question.returnTo)).data;
  if (to === undefined) return log.warn('discord-resume-unreadable');
  const posted =
    to.kind === 'message'
      ? await postReply(station, to, reply, question.text)
      : await postLate(station, to, reply);
  await desk.delivered('discord', question.deliveryId, posted?.link);
}
