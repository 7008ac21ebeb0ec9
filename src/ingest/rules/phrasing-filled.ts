import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const phrasingFilled: Rule = {
  name: 'phrasing-filled',
  about: 'Every phrasing, next question and mistaken statement has words.',
  find: inArticles(({ head }) =>
    [...head.questions, ...head.next, ...head.corrects]
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ slug, line }) => ({
        line,
        message: `A text of "${slug}" has no words; write it as people type it, or delete the line.`,
      })),
  ),
};
