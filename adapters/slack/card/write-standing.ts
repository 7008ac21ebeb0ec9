import type { Page, Shown } from './page.ts';
import { spellDate } from './spell-date.ts';

/** How old what is quoted is, whether it is due for review, and the reply's id; mrkdwn. */
export function writeStanding(reply: Shown, { id, today }: Page): string {
  const dated = 'sentences' in reply && reply.sentences.length > 0 ? writeDates(reply, today) : '';
  return [dated, id].filter((part) => part !== '').join(' · ');
}

function writeDates(
  { asOf, reviewBy }: { readonly asOf?: string; readonly reviewBy?: string },
  today: string,
): string {
  // Dates written as 2025-10-18 compare as text.
  const isDue = reviewBy !== undefined && reviewBy < today;
  const due = isDue ? `due for review since ${spellDate(reviewBy.slice(0, 'YYYY-MM'.length))}` : '';
  if (asOf === undefined) return due === '' ? '' : `Due${due.slice('due'.length)}`;
  return `As of ${spellDate(asOf)}${due === '' ? '' : `, ${due}`}`;
}
