import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const frontMatterValid: Rule = {
  name: 'front-matter-valid',
  about: 'The head has a title, a date that exists, and no key that means nothing.',
  find: inArticles(({ head }) => head.invalid),
};
