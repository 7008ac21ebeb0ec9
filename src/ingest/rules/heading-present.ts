import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const headingPresent: Rule = {
  name: 'heading-present',
  about: 'An article has a passage, which a heading opens.',
  find: inArticles(({ head, preface, sections }) => {
    // Below a head that is not closed, a heading may be there and not be seen.
    if (sections.length > 0 || (head.unreadable.length > 0 && preface.length === 0)) return [];
    const line = preface[0]?.position?.start.line ?? 1;
    return [{ line, message: 'The article has no passage; write "## Heading" above its text.' }];
  }),
};
