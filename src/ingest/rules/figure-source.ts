import { findSection } from './find-section.ts';
import { nameSome } from './name-some.ts';
import type { Rule } from './rule.ts';

export const figureSource: Rule = {
  name: 'figure-source',
  about: 'The source of a figure is a footnote of its passage.',
  find: (draft) =>
    draft.figures.value.flatMap(({ passage, source, line }) => {
      const found = findSection(draft, passage);
      if (found === undefined || found === 'unread') return [];
      const labels = new Set(
        found.section.sentences.flatMap(({ references }) => references.map(({ label }) => label)),
      );
      if (labels.has(source.toLowerCase())) return [];
      const message = `${passage} cites no [^${source}]; it cites ${nameSome([...labels])}.`;
      return [{ path: draft.figures.path, line, message }];
    }),
};
