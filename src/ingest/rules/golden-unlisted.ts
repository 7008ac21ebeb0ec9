import type { Rule } from './rule.ts';
import { toPlainWords } from './to-plain-words.ts';

export const goldenUnlisted: Rule = {
  name: 'golden-unlisted',
  about:
    'A golden question is no phrasing and no unrelated question, which would settle it without any skill.',
  find: ({ golden, articles, subject }) => {
    const { unrelated = [] } = subject.value;
    const listed = new Map(unrelated.map((text) => [toPlainWords(text), subject.path]));
    for (const { path, head } of articles) {
      for (const { text, line } of head.questions) {
        listed.set(toPlainWords(text), `${path}:${line}`);
      }
    }
    return golden.value.flatMap(({ ask, after, path, line }) => {
      const place = after === undefined ? listed.get(toPlainWords(ask)) : undefined;
      const message = `"${ask}" stands in ${place}, too; ask it in other words.`;
      return place === undefined ? [] : [{ path, line, message }];
    });
  },
};
