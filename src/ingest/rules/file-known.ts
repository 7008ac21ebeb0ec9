import type { Rule } from './rule.ts';

export const fileKnown: Rule = {
  name: 'file-known',
  about: 'Every Markdown and YAML file stands where it is read.',
  find: ({ strays }) =>
    strays.map(({ name, path }) => ({
      path,
      line: 1,
      message: /\.md$/iu.test(name)
        ? 'An article stands in a topic folder: move the file to <topic>/<slug>.md.'
        : 'Nothing reads this file; articles end in .md, and the data files are subject.yaml, glossary.yaml, figures.yaml, golden.yaml and calibration.yaml.',
    })),
};
