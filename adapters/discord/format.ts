import type { Card, DrawnReply, Setting } from './card/card.ts';
import { fit } from './card/fit.ts';
import { toRows } from './card/to-rows.ts';
import { writeHeading } from './card/write-heading.ts';
import { writeOpening } from './card/write-opening.ts';
import { writeStanding } from './card/write-standing.ts';

/**
 * Writes a reply as a card for Discord: plain content, which people see with embeds and previews
 * switched off too, and buttons. Pure. Whatever the reply, Discord takes the card, the address of every
 * source is in it, and nothing in it notifies anybody.
 */
export function format(reply: DrawnReply, setting: Setting): Card {
  const { sentences, citations } = 'sentences' in reply ? reply : { sentences: [], citations: [] };
  const opening = writeOpening(reply, setting);
  const quotation = {
    above: [...writeHeading(reply, setting), ...(opening === '' ? [] : [opening])],
    below: writeStanding(reply, setting),
    sentences,
    citations,
    apart: reply.kind === 'closest',
  };
  return { ...fit(quotation, setting.voice.words), rows: toRows(reply, setting) };
}
