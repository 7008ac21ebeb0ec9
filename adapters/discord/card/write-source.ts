import type { Citation } from '#core';
import type { Words } from '../words/words.ts';
import { link } from './link.ts';
import { literal } from './literal.ts';
import { shorten } from './shorten.ts';
import { spellDate } from './spell-date.ts';
import { toMark } from './to-mark.ts';

export type SourceStyle = {
  /** Whether its publisher is a link to it. */
  readonly linked: boolean;
  /** How many characters its publisher, origin and language may each take. */
  readonly room: number;
};

/** A source in a row with others: `¹ TASS, 17 Oct 2025 (in Russian)`. */
export function writeSource(
  { number, source }: Citation,
  { dates, card }: Words,
  { linked, room }: SourceStyle,
): string {
  const { publisher, origin, published, language, url } = source;
  const name = shorten(publisher, room, literal).trim() || '…';
  const named = linked ? (link(name, url) ?? `${name} (${card.tooLong})`) : name;
  const after = origin === undefined ? '' : `, ${shorten(card.after(origin), room, literal)}`;
  const date = published === 'n.d.' ? card.undated : spellDate(published, dates);
  const tongue =
    language === undefined ? '' : ` (${shorten(card.inLanguage(language), room, literal)})`;
  return `${toMark(number)} ${named}${after}, ${date}${tongue}`;
}
