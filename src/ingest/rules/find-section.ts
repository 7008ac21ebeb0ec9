import type { Article, Draft, Section } from '../draft.ts';

/**
 * What a passage id of a data file means: the passage; `unread`, where its article cannot be read; or
 * undefined, where there is none.
 */
export function findSection(
  { articles, unread }: Draft,
  id: string,
): { readonly article: Article; readonly section: Section } | 'unread' | undefined {
  const [articleId = '', slug] = id.split('#');
  if (unread.has(articleId)) return 'unread';
  const article = articles.find((one) => one.id === articleId);
  const section = article?.sections.find((one) => one.slug === slug);
  if (article && section) return { article, section };
  // Below a head that cannot be read, headings may be hidden.
  return article?.head.unreadable.length && article.sections.length === 0 ? 'unread' : undefined;
}
