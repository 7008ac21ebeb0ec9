import type { Interaction } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';

/** Removes all that is kept of the one who asks for it. */
export async function forgetMe(station: Station, interaction: Interaction): Promise<void> {
  await say(station, interaction, async ({ notice }) => {
    try {
      await station.house.desk.forget('discord', interaction.user.id);
      return notice.forgotten;
    } catch {
      return notice.notForgotten;
    }
  });
}
