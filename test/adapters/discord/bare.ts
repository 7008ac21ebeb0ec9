import { inert } from '../../../adapters/discord/card/inert.ts';

/** A text without what the card does to it, so that both can be compared. */
export function bare(text: string): string {
  return inert(text)
    .normalize()
    .replace(/[\s\\\u200B\u2066-\u2069]/gu, '')
    .replaceAll('%28', '(')
    .replaceAll('%29', ')')
    .replaceAll('%2A', '*')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']')
    .replaceAll('%5C', '');
}
