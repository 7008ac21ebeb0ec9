import type { Rule } from './rule.ts';

export const articleUnique: Rule = {
  name: 'article-unique',
  about: 'No two articles have the same id, whatever their capitals.',
  find: ({ articles }) => {
    const first = new Map<string, string>();
    return articles.flatMap(({ id, path }) => {
      const key = id.toLowerCase();
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      const message = `${other} has the same id; rename one of the two.`;
      return other === undefined ? [] : [{ path, line: 1, message }];
    });
  },
};
