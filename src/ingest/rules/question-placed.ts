import { inArticles } from './in-articles.ts';
import { nameSome } from './name-some.ts';
import type { Rule } from './rule.ts';

export const questionPlaced: Rule = {
  name: 'question-placed',
  about: 'What the head files under a heading is filed under one of the article.',
  find: inArticles(({ head, sections }) => {
    const slugs = sections.map(({ slug }) => slug);
    // Without any heading, that is the problem to mend first.
    if (slugs.length === 0) return [];
    return head.names
      .filter(({ slug }) => !slugs.includes(slug))
      .map(({ key, slug, line }) => ({
        line,
        message: `"${key}" names "${slug}", which is no heading of the article; it has ${nameSome(slugs)}.`,
      }));
  }),
};
