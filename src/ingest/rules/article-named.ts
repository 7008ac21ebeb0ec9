import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const articleNamed: Rule = {
  name: 'article-named',
  about: 'An article is named `<topic>/<slug>.md`, in lower-case words joined by hyphens.',
  find: inArticles(({ id }) =>
    form.test(id)
      ? []
      : [
          {
            line: 1,
            message: `Rename "${id}.md": one topic folder, then the file, each in lower-case words joined by hyphens, as in pitch/claims.md.`,
          },
        ],
  ),
};
