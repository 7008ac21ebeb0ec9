import type { Article, Draft, Finding } from '../draft.ts';
import type { Rule } from './rule.ts';

/** Looks at one article after the other. */
export function inArticles(
  find: (article: Article, draft: Draft) => readonly Omit<Finding, 'path'>[],
): Rule['find'] {
  return (draft) =>
    draft.articles.flatMap((article) =>
      find(article, draft).map((finding) => ({ path: article.path, ...finding })),
    );
}
