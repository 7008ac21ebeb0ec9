import type { DrawnReply, Setting } from './card.ts';
import { spellDate } from './spell-date.ts';

/** How old what is quoted is, which answer it is, and in which language where that may surprise. */
export function writeStanding(reply: DrawnReply, { id, today, voice }: Setting): string {
  if (!('sentences' in reply)) return '';
  const { card, dates } = voice.words;
  const { asOf, reviewBy } = reply;
  // Dates written as 2025-10-18 compare as text.
  const isDue = reviewBy !== undefined && reviewBy < today;
  const dated = [
    asOf === undefined ? '' : card.asOf(spellDate(asOf, dates)),
    isDue ? card.dueSince(spellDate(reviewBy.slice(0, 'YYYY-MM'.length), dates)) : '',
  ];
  const parts = [
    dated.filter((part) => part !== '').join(', '),
    id,
    voice.isOwn || reply.sentences.length === 0 ? '' : card.inEnglish,
  ];
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}
