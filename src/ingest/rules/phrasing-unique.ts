import type { Finding } from '../draft.ts';
import type { Rule } from './rule.ts';
import { toPlainWords } from './to-plain-words.ts';

export const phrasingUnique: Rule = {
  name: 'phrasing-unique',
  about: 'A phrasing stands at one passage only, and is no unrelated question.',
  find: ({ articles, subject: { path: elsewhere, value } }) => {
    const first = new Map<string, Finding>();
    for (const text of value.unrelated ?? []) {
      const message = `"${text}" is unrelated in ${elsewhere}; take it out of one of the two.`;
      first.set(toPlainWords(text), { path: elsewhere, line: 1, message });
    }
    return articles.flatMap(({ path, head }) =>
      head.questions.flatMap(({ text, line }) => {
        const words = toPlainWords(text);
        const other = first.get(words);
        if (other || words === '') return other ? [{ ...other, path, line }] : [];
        const message = `"${text}" stands at ${path}:${line}, too; keep it where it is answered best.`;
        first.set(words, { path, line, message });
        return [];
      }),
    );
  },
};
