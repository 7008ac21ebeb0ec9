import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const frontMatterReadable: Rule = {
  name: 'front-matter-readable',
  about: 'An article begins with a head of YAML between two lines of ---.',
  find: inArticles(({ head }) => head.unreadable),
};
