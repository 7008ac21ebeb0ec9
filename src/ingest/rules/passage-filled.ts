import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const passageFilled: Rule = {
  name: 'passage-filled',
  about: 'Something is written under every heading.',
  find: inArticles(({ sections }) =>
    sections
      .filter(({ blocks }) => blocks.length === 0)
      .map(({ line, heading }) => ({
        line,
        message: `Nothing stands under "${heading}"; write the answer, or delete the heading.`,
      })),
  ),
};
