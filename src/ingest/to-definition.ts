import type { FootnoteDefinition, Link } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import type { Source } from '../types.ts';
import type { Definition } from './draft.ts';
import { toDate } from './to-date.ts';

const form = '[Title](https://…), Publisher, 2025-10-17.';
/** Of what follows the link, in characters. */
const longest = 500;
/** After "n.d." a full stop may or may not follow. */
const tail =
  /^,\s+(?<publisher>.+?)(?:, in (?<language>\p{Lu}[^,]*))?(?:, after (?<origin>.+?))?, (?:(?<published>\d{4}(?:-\d{2}){0,2})\.|n\.d\.\.?)$/u;

/** Reads what stands after `[^label]:` as a source, or says what is wrong with its form. */
export function toDefinition(node: FootnoteDefinition, path: string): Definition {
  const line = node.position?.start.line ?? 1;
  const label = node.label ?? node.identifier;
  const [paragraph, ...more] = node.children;
  const [link, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (link?.type !== 'link' || more.length > 0) {
    return fault(node, `Write the source as "[^${label}]: ${form}".`);
  }
  const words = rest
    .map((child) => toPlainText(child))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  // Matching longer words by this form could take for ever.
  const parts = words.length < longest ? tail.exec(words)?.groups : undefined;
  if (!parts) {
    return fault(
      node,
      `After the link, write ", Publisher, 2025-10-17." – the date may be 2025-10, 2025 or n.d.; ", in Russian" and ", after Reuters" may stand before it, in this order.`,
    );
  }
  const { publisher = '', published = 'n.d.', language, origin } = parts;
  const source: Source = {
    label,
    title: toPlainText(link).replace(/\s+/gu, ' ').trim(),
    url: link.url,
    publisher,
    published,
    ...(language === undefined ? {} : { language }),
    ...(origin === undefined ? {} : { origin }),
    path,
    line,
  };
  const faults = findFaults(source, link);
  return { label: node.identifier, line, faults, ...(faults.length > 0 ? {} : { source }) };
}

function fault(node: FootnoteDefinition, message: string): Definition {
  return { label: node.identifier, line: node.position?.start.line ?? 1, faults: [message] };
}

function findFaults(source: Source, { url }: Link): readonly string[] {
  const { title, publisher, origin = '', published } = source;
  return [
    ...(title === '' ? ['Give the source a title: "[Title](https://…)".'] : []),
    ...(isAddress(url)
      ? []
      : [`"${url}" is no address; write it in full, beginning with https://.`]),
    ...(published === 'n.d.' || toDate(published)
      ? []
      : [`There is no ${published}; write a date that exists, or n.d.`]),
    ...([publisher, origin].some((name) => /, (?:in|after) /u.test(name))
      ? ['Write ", in Russian" before ", after Reuters", once each.']
      : []),
  ];
}

/** Whether it is an address on the web that others can open. */
function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  return /^https?:$/u.test(protocol) && hostname.includes('.') && username === '';
}
