import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

const plain: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

export const headingNamed: Rule = {
  name: 'heading-named',
  about: 'A heading has words, and nothing but words.',
  find: inArticles(({ sections }) =>
    sections.flatMap(({ line, heading, slug, content }) => {
      if (!/[\p{L}\p{N}]/u.test(heading) || slug === '') {
        return [{ line, message: 'The heading is empty; write what the passage is about.' }];
      }
      const other = content.find(({ type }) => !plain.has(type));
      const isMark = other?.type === 'footnoteReference' || /\[\^[^\]]+\]/u.test(heading);
      if (isMark) {
        return [
          { line, message: 'Take the footnote out of the heading and put it after a sentence.' },
        ];
      }
      return other
        ? [
            {
              line,
              message: 'A heading has words only; move the link or the image into a sentence.',
            },
          ]
        : [];
    }),
  ),
};
