import type { Finding } from '../draft.ts';
import type { Rule } from './rule.ts';
import { toPlainWords } from './to-plain-words.ts';

export const phrasingUnique: Rule = {
  name: 'phrasing-unique',
  about: 'A phrasing stands at one passage only, in the whole knowledge.',
  find: ({ articles }) => {
    const first = new Map<string, Finding>();
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
