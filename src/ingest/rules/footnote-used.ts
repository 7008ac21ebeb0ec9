import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const footnoteUsed: Rule = {
  name: 'footnote-used',
  about: 'Every source is cited by a sentence.',
  find: inArticles(({ sections, definitions }) => {
    const used = new Set(
      sections.flatMap(({ sentences }) =>
        sentences.flatMap(({ references }) => references.map(({ label }) => label)),
      ),
    );
    return definitions
      .filter(({ label }) => !used.has(label))
      .map(({ label, line }) => ({
        line,
        message: `No sentence cites [^${label}]; cite it or delete it.`,
      }));
  }),
};
