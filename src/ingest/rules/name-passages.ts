import type { Draft } from '../draft.ts';
import { nameSome } from './name-some.ts';

/** Says which passages there are where an id means none, to complete "There is no passage …; ". */
export function namePassages({ articles }: Draft, id: string): string {
  const [articleId = ''] = id.split('#');
  const article = articles.find((one) => one.id === articleId);
  return article
    ? `${articleId} has ${nameSome(article.sections.map(({ slug }) => `#${slug}`))}`
    : `write an article's name and a heading, such as pitch/claims#cost`;
}
