import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

export const sourceForm: Rule = {
  name: 'source-form',
  about: 'A source has a title, an address on the web, a publisher and a date.',
  find: inArticles(({ definitions }) =>
    definitions.flatMap(({ line, faults }) => faults.map((message) => ({ line, message }))),
  ),
};
