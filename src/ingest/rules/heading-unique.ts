import { slug as toSlug } from 'github-slugger';
import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const headingUnique: Rule = {
  name: 'heading-unique',
  about: 'No two headings of an article have the same id.',
  find: inArticles(({ sections }) => {
    const first = new Map<string, number>();
    return sections.flatMap(({ heading, line }) => {
      const slug = toSlug(heading);
      const other = first.get(slug);
      if (other === undefined) first.set(slug, line);
      const message = `The heading of line ${other} has the same id, ${slug}; give this one another name.`;
      return other === undefined || slug === '' ? [] : [{ line, message }];
    });
  }),
};
