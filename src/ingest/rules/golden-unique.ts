import type { Rule } from './rule.ts';
import { toPlainWords } from './to-plain-words.ts';

export const goldenUnique: Rule = {
  name: 'golden-unique',
  about: 'A golden question is asked once.',
  find: ({ golden }) => {
    const first = new Map<string, number>();
    return golden.value.flatMap(({ ask, after = '', path, line }) => {
      const key = `${toPlainWords(after)}\n${toPlainWords(ask)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, line);
      const message = `Line ${other} asks the same; delete one of the two.`;
      return other === undefined ? [] : [{ path, line, message }];
    });
  },
};
