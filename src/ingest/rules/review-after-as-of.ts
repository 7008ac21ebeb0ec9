import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const reviewAfterAsOf: Rule = {
  name: 'review-after-as-of',
  about: 'An article is due for review after the date that its facts hold for.',
  find: inArticles(({ head: { asOf, reviewBy, lines } }) =>
    asOf !== undefined && reviewBy !== undefined && reviewBy < asOf
      ? [
          {
            line: lines.reviewBy,
            message: `"review_by" (${reviewBy}) is before "as_of" (${asOf}); write a later date.`,
          },
        ]
      : [],
  ),
};
