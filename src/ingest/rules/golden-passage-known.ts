import { findSection } from './find-section.ts';
import { namePassages } from './name-passages.ts';
import type { Rule } from './rule.ts';

export const goldenPassageKnown: Rule = {
  name: 'golden-passage-known',
  about: 'The passage that must answer a golden question is there, and published.',
  find: (draft) =>
    draft.golden.value.flatMap(({ expect, path, line }) => {
      if (expect.kind !== 'passage') return [];
      return expect.passages.flatMap((id) => {
        const found = findSection(draft, id);
        if (found === undefined) {
          return [
            { path, line, message: `There is no passage ${id}; ${namePassages(draft, id)}.` },
          ];
        }
        if (found === 'unread' || !found.article.head.isDraft) return [];
        const message = `${id} stands in a draft, which answers nothing; publish it or wait with the question.`;
        return [{ path, line, message }];
      });
    }),
};
