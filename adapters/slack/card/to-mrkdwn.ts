import { inert } from './inert.ts';

/** What opens or closes formatting beside a space or sign, and a letter that looks the same and does not. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A plain text as mrkdwn that shows just this text: no mention, link or formatting in it comes alive.
 * The three control characters are escaped, each once; mrkdwn has no escape for its other marks.
 * See https://docs.slack.dev/messaging/formatting-message-text/#escaping
 */
export function toMrkdwn(text: string): string {
  return inert(text)
    .replace(/(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])|`/gu, (mark) => lookalikes[mark] ?? mark)
    .replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);
}
