import { inArticles } from './in-articles.ts';
import type { Rule } from './rule.ts';

const quoted = /"[^"]{0,600}"|“[^”]{0,600}”|‘[^’]{0,600}’/gu;
/** The verb: the noun has an article or an adjective before it, a verb or "of" after it. */
const will =
  /(?<!\b(?:the|a|an|at|of|no|free|good|ill|last|own|their|his|her|its|our|your|political|popular|public|national|national|sufficient|enough|more|human|common|and|or)\s)\b(?:will|won['’]t)\b(?!\s+(?:to|of)\b)|\b(?:it|they|he|she|we|that|which|who|there)['’]ll\b/u;

export const noWill: Rule = {
  name: 'no-will',
  about: 'What is only proposed is written with "would", never with "will", outside quotations.',
  find: inArticles(({ head, sections }) => {
    const texts = sections.flatMap(({ heading, line, sentences }) => [
      { text: heading, line },
      ...sentences,
    ]);
    return [{ text: head.title ?? '', line: head.lines.title }, ...texts].flatMap(
      ({ text, line }) => {
        const [word] = will.exec(text.replace(quoted, '')) ?? [];
        if (word === undefined) return [];
        const message = `"${word}" says that it is certain; write "would", or "is due to" where a date is set.`;
        return [{ line, message }];
      },
    );
  }),
};
