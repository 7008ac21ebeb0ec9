import type { Interaction } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';

/** Counts a vote for an answer, and says how it stands. */
export async function voteUp(
  station: Station,
  interaction: Interaction,
  answer: string,
): Promise<void> {
  const vote = { answer, platform: 'discord', asker: interaction.user.id, value: 'up' } as const;
  await say(station, interaction, async ({ feedback, notice }) => {
    const tally = await station.house.desk.vote(vote);
    return tally === undefined ? notice.unknownAnswer : feedback.thanksUp(tally.up, tally.down);
  });
}
