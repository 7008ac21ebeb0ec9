import type { Page, Shown } from './page.ts';
import { shorten } from './shorten.ts';
import { toMrkdwn } from './to-mrkdwn.ts';
import { toOpening } from './to-opening.ts';

/** Escaping makes a character five at most, so this stays below what Slack takes. */
const longest = 700;

/** What notifications show and screen readers read: the first sentence of the answer. */
export function toFallback(reply: Shown, page: Pick<Page, 'askers'>): string {
  const first = 'sentences' in reply ? (reply.sentences[0]?.text ?? '') : '';
  const words = [toOpening(reply, page), first].filter((part) => part !== '').join(' ');
  return toMrkdwn(shorten(words, longest)).trim() || 'An answer.';
}
