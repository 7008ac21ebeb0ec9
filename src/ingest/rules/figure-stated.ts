import type { DraftSentence } from '../draft.ts';
import { findSection } from './find-section.ts';
import type { Rule } from './rule.ts';

export const figureStated: Rule = {
  name: 'figure-stated',
  about: 'The number of a figure stands in a sentence of its passage that cites its source.',
  find: (draft) =>
    draft.figures.value.flatMap(({ passage, source, written, line }) => {
      const found = findSection(draft, passage);
      if (found === undefined || found === 'unread') return [];
      const citing = found.section.sentences.filter((sentence) => cites(sentence, source));
      const missing = written.find((number) => !citing.some(({ text }) => states(text, number)));
      if (citing.length === 0 || missing === undefined) return [];
      const message = `No sentence of ${passage} that cites [^${source}] says ${missing}; write the number as it stands there.`;
      return [{ path: draft.figures.path, line, message }];
    }),
};

function cites({ references }: DraftSentence, source: string): boolean {
  return references.some(({ label }) => label === source.toLowerCase());
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether a text has a number: in digits, with commas between thousands, or up to twelve in words. */
function states(text: string, number: string): boolean {
  const [whole = '', decimals] = number.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',?');
  const digits = `${grouped}${decimals === undefined ? '' : `\\.${decimals}`}`;
  const inDigits = new RegExp(`(?<![\\d]|\\d[.,])${digits}(?![\\d]|[.,]\\d)`, 'u');
  const word = words[Number(number)];
  return (
    inDigits.test(text) || (word !== undefined && new RegExp(`\\b${word}\\b`, 'iu').test(text))
  );
}
