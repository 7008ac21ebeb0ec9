import type { CardWords } from '../words/words.ts';
import type { DrawnReply, Setting } from './card.ts';
import { literal } from './literal.ts';
import { shorten } from './shorten.ts';

/** The bot's own words before what it quotes, if any. */
export function writeOpening(reply: DrawnReply, { voice, askers = 0 }: Setting): string {
  const { card } = voice.words;
  switch (reply.kind) {
    case 'answer':
      return '';
    case 'choice':
      return card.choice;
    case 'closest':
      return card.closest;
    case 'gap':
      // A passage that says that something is not known speaks for itself.
      return reply.sentences.length > 0 ? '' : `${card.gap} ${card.passedOn(askers)}`;
    case 'out-of-scope':
      return writeScope(reply, card);
  }
}

function writeScope(
  { subject, suggestions }: Extract<DrawnReply, { readonly kind: 'out-of-scope' }>,
  card: CardWords,
): string {
  const scope = card.outOfScope(shorten(subject, 300, literal));
  return suggestions.length > 0 ? `${scope} ${card.couldAsk}` : scope;
}
