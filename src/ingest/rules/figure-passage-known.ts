import { findSection } from './find-section.ts';
import { namePassages } from './name-passages.ts';
import type { Rule } from './rule.ts';

export const figurePassageKnown: Rule = {
  name: 'figure-passage-known',
  about: 'The passage that a figure is from is there.',
  find: (draft) =>
    draft.figures.value
      .filter(({ passage }) => findSection(draft, passage) === undefined)
      .map(({ passage, line }) => ({
        path: draft.figures.path,
        line,
        message: `There is no passage ${passage}; ${namePassages(draft, passage)}.`,
      })),
};
