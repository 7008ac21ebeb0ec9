import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const footnoteDefined: Rule = {
  name: 'footnote-defined',
  about: 'Every footnote has a source at the end of the file.',
  find: inArticles(({ sections, definitions }) => {
    const defined = new Set(definitions.map(({ label }) => label));
    return sections
      .flatMap(({ sentences }) => sentences.flatMap(({ references }) => references))
      .filter(({ label }) => !defined.has(label))
      .map(({ label, line }) => ({
        line,
        message: `Footnote [^${label}] has no source; add "[^${label}]: [Title](https://…), Publisher, 2025-10-17." at the end of the file.`,
      }));
  }),
};
