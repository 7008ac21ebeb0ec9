import type { Rule } from './rule.ts';

export const fileReadable: Rule = {
  name: 'file-readable',
  about: 'Every file can be opened, is UTF-8, and is of a size and shape that people write.',
  find: ({ unreadable }) => unreadable,
};
