import { inert } from './inert.ts';

/**
 * A text that Discord shows as it is: no Markdown, no link, no mention, no line break comes of it.
 * Discord takes a backslash before any mark for the mark itself. Behind an @ goes a space without
 * width, as mentions are looked for before backslashes are. Idle on `- ` and `1. `, which mean
 * something at the start of a line only: see `writeSentences`.
 */
export function literal(text: string): string {
  return inert(text)
    .replace(/[\\*_~`|<>[\]#]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/@/gu, '@\u200B');
}
