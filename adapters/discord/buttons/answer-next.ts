import { toOffers } from '../card/to-offers.ts';
import { ask } from '../commands/ask.ts';
import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';
import type { Press } from './custom-ids.ts';

/** Answers a question that a reply offers, privately where the reply is private. */
export async function answerNext(
  station: Station,
  interaction: InteractionOf<'press'>,
  { answer, index }: Extract<Press, { readonly kind: 'next' }>,
): Promise<void> {
  const found = await find(station, answer);
  if (found === 'away') return say(station, interaction, ({ notice }) => notice.storeAway);
  const question = found?.[index];
  if (question === undefined) {
    return say(station, interaction, ({ notice }) => notice.unknownAnswer);
  }
  return ask(station, interaction, question, interaction.request.message.isPrivate);
}

async function find({ house }: Station, answer: string) {
  try {
    const reply = await house.desk.recall(answer);
    return reply === undefined ? undefined : toOffers(reply);
  } catch {
    return 'away';
  }
}
