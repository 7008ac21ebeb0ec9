import { z } from 'zod';
import type { Notice } from '#core';
import { format } from '../format.ts';
import { parseJson } from '../parse-json.ts';
import type { Station } from '../station.ts';
import { wordsFor } from '../words/words-for.ts';
import { toDay } from './to-day.ts';
import { toRefusal } from './to-refusal.ts';

/** Where somebody wants to be told: in their direct messages. */
const addressee = z.object({ user: z.string(), locale: z.string().optional() });

/** Tells somebody, by direct message, that their question can be answered now. */
export async function tell(station: Station, { address, id, reply }: Notice): Promise<void> {
  const { house, send } = station;
  const to = addressee.safeParse(parseJson(address)).data;
  if (to === undefined) return house.log.warn('discord-notice-unreadable');
  const voice = wordsFor(to.locale);
  const heading = [`-# ${voice.words.card.nowKnown}`];
  const today = toDay(house.clock());
  const card = format(reply, { id, today, voice, heading, restates: true, isPrivate: false });
  try {
    await send.toUser(to.user, card, id);
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined) throw error;
    // They take no direct messages any more, or left.
    house.log.info('discord-notice-refused', { refusal });
  }
}
