const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * What a person typed, from how Slack sends it: without the mention of `bot`, links and mentions as
 * they are read, the three escaped characters as themselves.
 * See https://docs.slack.dev/messaging/formatting-message-text/#retrieving-messages
 */
export function toPlainText(text: string, bot?: string): string {
  return text
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/gu, (_, target: string, label: string | undefined) =>
      toWords(target, label ?? '', bot),
    )
    .replace(/&(?:lt|gt|amp);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}

function toWords(target: string, label: string, bot: string | undefined): string {
  if (target.startsWith('@')) return target === `@${bot}` ? ' ' : label || ' ';
  if (target.startsWith('#')) return label === '' ? ' ' : `#${label}`;
  // Of a group, a date or a broadcast.
  if (target.startsWith('!')) return label || ' ';
  return label || target;
}
