import type { Message } from './page.ts';
import { toLink } from './to-link.ts';
import { toMrkdwn } from './to-mrkdwn.ts';

/** A plain text, of some hundred characters at most, as a message; `link` leads on from it. */
export function toLine(
  text: string,
  link?: { readonly url: string; readonly label: string },
): Message {
  const escaped = toMrkdwn(text);
  const line =
    link === undefined ? escaped : `${escaped} ${toLink(link.url, toMrkdwn(link.label))}`;
  return {
    text: escaped,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: line, verbatim: true } }],
  };
}
