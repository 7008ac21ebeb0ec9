import { customIds } from '../buttons/custom-ids.ts';
import type { Button, Card, DrawnReply, Setting } from './card.ts';
import { inert } from './inert.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toOffers } from './to-offers.ts';

/** How many questions to go on with stand beside “Evidence”. */
const offered = 3;

/** The buttons below a reply: what to look at or ask, then what to do with it. */
export function toRows(reply: DrawnReply, setting: Setting): Card['rows'] {
  const { id: answer, voice, isPrivate } = setting;
  const { card } = voice.words;
  const hasQuotes = 'sentences' in reply && reply.sentences.length > 0;
  const evidence: Button = {
    id: customIds.write({ kind: 'evidence', answer, page: 0 }),
    label: card.evidence,
    isMain: true,
  };
  const watch = { id: customIds.write({ kind: 'watch', answer }), label: card.watch };
  const share = { id: customIds.write({ kind: 'share', answer }), label: card.share };
  const up = { id: customIds.write({ kind: 'up', answer }), emoji: '👍' };
  const down = { id: customIds.write({ kind: 'down', answer }), emoji: '👎' };
  const isOpen = reply.kind === 'closest' || reply.kind === 'gap';
  return [
    [...(hasQuotes ? [evidence] : []), ...toQuestions(reply, answer)],
    [
      ...(hasQuotes ? [up, down] : []),
      ...(isOpen ? [watch] : []),
      ...(hasQuotes && isPrivate ? [share] : []),
    ],
  ].filter((row) => row.length > 0);
}

function toQuestions(reply: DrawnReply, answer: string): readonly Button[] {
  return toOffers(reply)
    .map((question, index) => ({
      id: customIds.write({ kind: 'next', answer, index }),
      label: shorten(inert(question).trim(), limits.label),
    }))
    .filter(({ label }) => label !== '')
    .slice(0, reply.kind === 'choice' ? limits.rowButtons : offered);
}
