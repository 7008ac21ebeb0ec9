import type { InteractionOf } from '../interactions/interaction.ts';
import { say } from '../interactions/say.ts';
import type { Station } from '../station.ts';
import { answerNext } from './answer-next.ts';
import { customIds } from './custom-ids.ts';
import { share } from './share.ts';
import { showEvidence } from './show-evidence.ts';
import { voteDown } from './vote-down.ts';
import { voteUp } from './vote-up.ts';
import { watch } from './watch.ts';

/** Does what a button stands for, whenever and by whichever process it was made. */
export async function press(station: Station, interaction: InteractionOf<'press'>): Promise<void> {
  const pressed = customIds.read(interaction.request.id);
  switch (pressed?.kind) {
    case 'evidence':
    case 'page':
      return showEvidence(station, interaction, pressed);
    case 'next':
      return answerNext(station, interaction, pressed);
    case 'up':
      return voteUp(station, interaction, pressed.answer);
    case 'down':
      return voteDown(station, interaction, pressed.answer);
    case 'share':
      return share(station, interaction, pressed.answer);
    case 'watch':
      return watch(station, interaction, pressed.answer);
    case 'reason':
    case undefined:
      return say(station, interaction, ({ notice }) => notice.unknownButton);
  }
}
