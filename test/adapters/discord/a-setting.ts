import type { Setting } from '../../../adapters/discord/card/card.ts';
import { wordsFor } from '../../../adapters/discord/words/words-for.ts';

/** A public card in English, on a day before anything is due, by default. */
export function aSetting(over: Partial<Setting> = {}): Setting {
  return {
    id: 'A-7f3c2bq9',
    today: '2026-01-15',
    voice: wordsFor('en-US'),
    restates: false,
    isPrivate: false,
    ...over,
  };
}
