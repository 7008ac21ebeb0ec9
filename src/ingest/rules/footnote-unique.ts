import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const footnoteUnique: Rule = {
  name: 'footnote-unique',
  about: 'A label stands for one source of its article.',
  find: inArticles(({ definitions }) => {
    const first = new Map<string, number>();
    return definitions.flatMap(({ label, line }) => {
      const other = first.get(label);
      if (other === undefined) first.set(label, line);
      const message = `Line ${other} defines [^${label}], too; give one of the two another label.`;
      return other === undefined ? [] : [{ line, message }];
    });
  }),
};
