import { inSentences } from './in-sentences.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

/** Words that point at something outside the sentence, or at nothing. */
const pointing =
  /^["“'‘(]*(It|Its|They|Their|Them|He|His|Him|She|Her|Hers|This|That|These|Those|There|Here|Such|We|Our)(?![\p{L}\p{N}-])/u;

export const sentenceStandsAlone: Rule = {
  name: 'sentence-stands-alone',
  about: 'A sentence names what it is about, as it is quoted by itself.',
  find: inSentences(({ text }) => {
    const [, word] = pointing.exec(text) ?? [];
    return word === undefined
      ? undefined
      : `${quote(text)} is quoted by itself and begins with "${word}"; begin with the name of what it is about.`;
  }),
};
