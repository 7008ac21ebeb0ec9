import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const headingDepth: Rule = {
  name: 'heading-depth',
  about: 'Every heading is written with ##.',
  find: inArticles(({ sections }) =>
    sections
      .filter(({ depth }) => depth !== 2)
      .map(({ line, heading }) => ({
        line,
        message: `Write "## ${heading}": each heading opens one passage, and there are none below it.`,
      })),
  ),
};
