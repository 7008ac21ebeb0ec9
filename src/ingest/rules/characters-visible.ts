import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

/**
 * Control characters but tabs and line ends, halves of surrogate pairs, what bytes that are no UTF-8
 * become, and marks that turn the direction of writing or take no room.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\p{Surrogate}/u;

export const charactersVisible: Rule = {
  name: 'characters-visible',
  about: 'No article holds characters that nobody sees.',
  find: inArticles(({ text }) =>
    text.split('\n').flatMap((line, index) => {
      const [character] = invisible.exec(line) ?? [];
      if (character === undefined) return [];
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const message = `Character U+${code} cannot be seen; delete it and write the words anew.`;
      return [{ line: index + 1, message }];
    }),
  ),
};
