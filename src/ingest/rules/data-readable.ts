import type { Rule } from './rule.ts';

export const dataReadable: Rule = {
  name: 'data-readable',
  about: 'The data files are YAML.',
  find: ({ subject, glossary, figures, golden, calibration }) =>
    [subject, glossary, figures, golden, calibration].flatMap(({ unreadable }) => unreadable),
};
