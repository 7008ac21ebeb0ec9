import type { Rule } from './rule.ts';

export const dataValid: Rule = {
  name: 'data-valid',
  about: 'The data files have the keys and values that they should have.',
  find: ({ subject, glossary, figures, golden, calibration }) =>
    [subject, glossary, figures, golden, calibration].flatMap(({ invalid }) => invalid),
};
