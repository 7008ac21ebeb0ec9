import type { Rule } from './rule.ts';

export const entityArticleKnown: Rule = {
  name: 'entity-article-known',
  about: 'The article that an entity names is there.',
  find: ({ glossary: { path, value }, articles, unread }) => {
    const ids = new Set([...articles.map(({ id }) => id), ...unread]);
    return value.entities.flatMap(({ name, article, line }) => {
      if (article === undefined || ids.has(article)) return [];
      const message = `There is no article ${article} for ${name}; write the id of one, such as pitch/claims, or leave the key out.`;
      return [{ path, line, message }];
    });
  },
};
