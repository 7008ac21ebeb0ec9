import type { Interaction } from '../interactions/interaction.ts';
import { toLocale } from '../interactions/to-locale.ts';
import { answer } from '../posting/answer.ts';
import type { Station } from '../station.ts';

/**
 * Answers a question that an interaction asks: to everybody there, unless the one who asks or the place
 * wants it private.
 */
export async function ask(
  station: Station,
  interaction: Interaction,
  text: string,
  isPrivateByWish: boolean,
): Promise<void> {
  const { id, token, application, guild, channel, place, user } = interaction;
  const settings = await station.places.find(guild, place ?? user.id);
  const isPrivate = isPrivateByWish || settings.answers === 'off' || settings.replies === 'private';
  const locale = toLocale(interaction, isPrivate);
  await answer(
    station,
    {
      deliveryId: id,
      place: place ?? user.id,
      thread: channel ?? user.id,
      asker: user.id,
      text,
      keepsText: settings.journal,
      ...(guild !== undefined && { workspace: guild }),
      ...(settings.topics !== undefined && { topics: settings.topics }),
    },
    {
      kind: 'interaction',
      id,
      token,
      application,
      isPrivate,
      user: user.id,
      ...(guild !== undefined && { guild }),
      ...(channel !== undefined && { channel }),
      ...(locale !== undefined && { locale }),
    },
  );
}
