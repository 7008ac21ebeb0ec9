import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

/** In running text, and with the points of a list. */
const most = { prose: 4, all: 8 };

export const passageLength: Rule = {
  name: 'passage-length',
  about: 'A passage has one to four sentences, or with a list at most eight, points included.',
  find: inArticles(({ sections }) =>
    sections.flatMap(({ line, sentences }) => {
      const prose = sentences.filter(({ layout }) => layout === 'prose').length;
      if (prose <= most.prose && sentences.length <= most.all) return [];
      const what =
        prose > most.prose
          ? `${prose} sentences of running text and may have ${most.prose}`
          : `${sentences.length} sentences and points and may have ${most.all}`;
      return [{ line, message: `The passage has ${what}; split it under two headings.` }];
    }),
  ),
};
