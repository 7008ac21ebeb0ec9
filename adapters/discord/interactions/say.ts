import type { Outgoing } from '../posting/outgoing.ts';
import type { Station } from '../station.ts';
import type { Words } from '../words/words.ts';
import { type Voice, wordsFor } from '../words/words-for.ts';
import type { Interaction } from './interaction.ts';

/** What is said, or a promise of it. */
type Said = string | Outgoing;

/**
 * Says something to the one who did something, and to nobody else. What fails on the way is said as
 * well: most likely the store cannot be reached.
 */
export async function say(
  station: Station,
  interaction: Interaction,
  write: (words: Words, voice: Voice) => Said | Promise<Said>,
  updates = false,
): Promise<void> {
  const voice = wordsFor(interaction.locale);
  const { words } = voice;
  const work = async (): Promise<Outgoing> => {
    try {
      const said = await write(words, voice);
      return typeof said === 'string' ? { content: said } : said;
    } catch (error) {
      const { name } = error instanceof Error ? error : { name: 'unknown' };
      station.house.log.warn('discord-request-failed', { error: name });
      return { content: words.notice.storeAway };
    }
  };
  const { id, token, application } = interaction;
  await station.responses.give({ id, token, application, isPrivate: true, updates }, work());
}
