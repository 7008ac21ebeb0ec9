import { inSentences } from './in-sentences.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

const quoted = /"[^"]{0,600}"|“[^”]{0,600}”/gu;

const whose = String.raw`(?:\b(?:the|its|his|her|their|whose)|['’]s?)\s`;
/** What is the first of a series by its own plan, not the first of its kind. */
const ordinal =
  'phase|stage|step|part|half|quarter|section|place|prize|name|lady|world|deputy|vice|day|week|month|year|hour|two|three|four|five|few|of';

/** Not "at its largest", nor "only 3.8 kilometres", nor "would first have to". */
const superlative = new RegExp(
  [
    String.raw`(?<!\bat\s(?:its|their|the)\s)\b(?:largest|longest|deepest|biggest|tallest|oldest)\b`,
    String.raw`(?<=${whose})first\b(?!\s(?:${ordinal})s?\b)`,
    String.raw`(?<=${whose})only\b`,
  ].join('|'),
  'iu',
);

const date = /(?<![\d,.])(?:1\d{3}|20\d{2})(?!\d|[.,]\d)|\b\d{1,2}(?:st|nd|rd|th) century\b/u;

export const superlativeDated: Rule = {
  name: 'superlative-dated',
  about: 'What is called the largest, first or only of its kind carries a year.',
  find: inSentences(({ text }) => {
    const [word] = superlative.exec(text.replace(quoted, '')) ?? [];
    return word === undefined || date.test(text)
      ? undefined
      : `${quote(text)} says "${word}" without a year; say when it held: "as of 2025", "in 1994".`;
  }),
};
