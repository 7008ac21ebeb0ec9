import { z } from 'zod';
import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';
import { customIds } from './custom-ids.ts';

const reasons = z.enum(['wrong', 'outdated', 'incomplete', 'unclear', 'source']);

/** Takes the form with the reason for a vote against an answer. */
export async function takeReason(
  station: Station,
  interaction: InteractionOf<'form'>,
): Promise<void> {
  const { request, user } = interaction;
  const form = customIds.read(request.id);
  await say(station, interaction, async ({ feedback, notice }) => {
    if (form?.kind !== 'reason') return notice.unknownButton;
    const reason = reasons.safeParse(request.values.get('reason')).data;
    const comment = request.values.get('comment');
    const tally = await station.house.desk.vote({
      answer: form.answer,
      platform: 'discord',
      asker: user.id,
      value: 'down',
      ...(reason !== undefined && { reason }),
      ...(comment !== undefined && { comment }),
    });
    return tally === undefined ? notice.unknownAnswer : feedback.thanksDown(tally.up, tally.down);
  });
}
