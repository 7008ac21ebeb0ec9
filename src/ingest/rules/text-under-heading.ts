import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const textUnderHeading: Rule = {
  name: 'text-under-heading',
  about: 'No text stands before the first heading, where nobody would find it.',
  find: inArticles(({ preface: [first], sections }) =>
    first === undefined || sections.length === 0
      ? []
      : [
          {
            line: first.position?.start.line ?? 1,
            message:
              'Text before the first heading belongs to no passage; move it below a heading.',
          },
        ],
  ),
};
