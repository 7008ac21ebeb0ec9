import type { Rule } from './rule.ts';

export const articlePresent: Rule = {
  name: 'article-present',
  about: 'There is an article to answer from.',
  find: ({ folder, articles, unread }) =>
    articles.length + unread.size > 0
      ? []
      : [
          {
            path: folder,
            line: 1,
            message:
              'The folder holds no article; write one as <topic>/<slug>.md, or name another folder.',
          },
        ],
};
