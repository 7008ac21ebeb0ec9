import type { KeptReply } from '#core';
import { literal } from '../card/literal.ts';
import { shorten } from '../card/shorten.ts';
import { format } from '../format.ts';
import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import { toLocale } from '../interactions/to-locale.ts';
import { toDay } from '../posting/to-day.ts';
import type { Station } from '../station.ts';
import { wordsFor } from '../words/words-for.ts';

type Pressed = InteractionOf<'press'>;

/** How much of a name is shown, in characters. */
const room = 100;

/**
 * Shows a private answer to everybody there, and who shares it. The private one stays as it is, but for
 * the button.
 */
export async function share(station: Station, interaction: Pressed, answer: string): Promise<void> {
  const { responses, house } = station;
  const reply = await house.desk.recall(answer).catch(() => 'away' as const);
  if (reply === undefined || reply === 'away') {
    const notice = reply === undefined ? 'unknownAnswer' : 'storeAway';
    return say(station, interaction, (words) => words.notice[notice]);
  }
  const card = toCard(interaction, answer, reply, toDay(house.clock()));
  const { content } = interaction.request.message;
  const to = { ...interaction, isPrivate: true, updates: true };
  await responses.give(to, Promise.resolve({ content, rows: card.rows }));
  await responses.follow(to, card, false);
}

function toCard(interaction: Pressed, id: string, reply: KeptReply, today: string) {
  const { user, request } = interaction;
  const voice = wordsFor(toLocale(interaction, false));
  // What was asked is not kept for long, but the private answer begins with it.
  const asked = /^> .+$/mu.exec(request.message.content)?.slice(0, 1) ?? [];
  const heading = [`-# ${voice.words.card.sharedBy(shorten(user.name, room, literal))}`, ...asked];
  return format(reply, { id, today, voice, restates: false, isPrivate: false, heading });
}
