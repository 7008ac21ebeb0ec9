import { inSentences } from './in-sentences.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const sentenceCited: Rule = {
  name: 'sentence-cited',
  about: 'Every sentence and every point of a list ends in its source.',
  find: inSentences(({ text, references, endsCited }) => {
    if (references.length === 0) {
      return `${quote(text)} has no source; write its footnote after it: "….[^label]".`;
    }
    return endsCited
      ? undefined
      : `${quote(text)} goes on after its footnote; move it to the end: "….[^label]".`;
  }),
};
