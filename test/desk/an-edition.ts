import type { Edition } from '../../src/desk/house.ts';
import { toEdition } from '../../src/edition/to-edition.ts';
import type { Bot } from '../../src/types.ts';
import { aBot, aKnowledge, aPassage } from '../builders.ts';

/** What a bot answers, as an edition with the topics `pitch` and `strait`. */
export function anEdition(bot: Bot = aBot(), version = 'k-1'): Edition {
  const depth = { id: 'strait/depth#water-depth', questions: ['How deep is the sea?'] } as const;
  return toEdition({
    bot,
    version,
    knowledge: aKnowledge({ passages: [aPassage(), aPassage(depth)] }),
  });
}
