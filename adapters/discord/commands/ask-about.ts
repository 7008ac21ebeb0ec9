import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';
import { ask } from './ask.ts';

/** Answers what a message asks, to the one who wants to know: it is somebody else's message. */
export async function askAbout(
  station: Station,
  interaction: InteractionOf<'about'>,
): Promise<void> {
  const text = interaction.request.text.replace(/<[@#][!&]?\d+>/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return say(station, interaction, ({ notice }) => notice.noText);
  }
  return ask(station, interaction, text, true);
}
