import type { Rule } from './rule.ts';
import { toPlainWords } from './to-plain-words.ts';

export const goldenUnlisted: Rule = {
  name: 'golden-unlisted',
  about: 'A golden question is none of the phrasings, which would answer it without any skill.',
  find: ({ golden, articles }) => {
    const phrasings = new Map<string, string>();
    for (const { path, head } of articles) {
      for (const { text, line } of head.questions) {
        phrasings.set(toPlainWords(text), `${path}:${line}`);
      }
    }
    return golden.value.flatMap(({ ask, after, path, line }) => {
      const place = after === undefined ? phrasings.get(toPlainWords(ask)) : undefined;
      const message = `"${ask}" is a phrasing at ${place}; ask it in other words.`;
      return place === undefined ? [] : [{ path, line, message }];
    });
  },
};
