import type { Rule } from './rule.ts';

export const subjectPresent: Rule = {
  name: 'subject-present',
  about: 'The file subject.yaml says what the knowledge is about.',
  find: ({ subject: { path, isThere } }) =>
    isThere
      ? []
      : [
          {
            path,
            line: 1,
            message:
              'The file is missing; write "name: …", which completes "I only know about …", and "examples:" with a list of questions.',
          },
        ],
};
