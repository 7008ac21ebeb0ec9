import type { Interaction } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';

/** Remembers whom to tell, by direct message, when a question can be answered. */
export async function watch(
  station: Station,
  interaction: Interaction,
  answer: string,
): Promise<void> {
  const { user, locale } = interaction;
  const address = JSON.stringify({ user: user.id, ...(locale !== undefined && { locale }) });
  await say(station, interaction, async ({ notice }) => {
    const asked = { answer, platform: 'discord', asker: user.id, address };
    return (await station.house.desk.watch(asked)) ? notice.watching : notice.unknownAnswer;
  });
}
