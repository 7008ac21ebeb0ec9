import { type CitedSentence, render } from '#core';
import { limits } from '../limits.ts';
import type { Draft } from './draft.ts';
import { type Piece, pack } from './pack.ts';
import { shorten } from './shorten.ts';
import { toLink } from './to-link.ts';
import { toMrkdwn } from './to-mrkdwn.ts';

/** What a reply quotes, as mrkdwn, in texts that each fit a section. */
export function writeSentences(draft: Draft): readonly string[] {
  const { sentences, abridged, apart } = draft;
  const pieces = sentences.map((sentence, index): Piece => {
    const point = sentence.layout === 'point' ? '• ' : '';
    const rest = abridged && index === sentences.length - 1 ? ' …' : '';
    return {
      text: `${point}${writeSentence(sentence, draft)}${rest}`,
      parting: part(sentence, sentences[index - 1], apart),
    };
  });
  return pack(pieces, limits.sectionText.most);
}

function part(sentence: CitedSentence, before: CitedSentence | undefined, apart: boolean): string {
  if (before === undefined) return '';
  if (sentence.layout === 'point') return '\n';
  if (before.layout === 'point') return '\n\n';
  return apart && sentence.passage !== before.passage ? '\n\n' : ' ';
}

/** As long as it may be: whole and styled if that fits, else plain and cut, marks never. */
function writeSentence(sentence: CitedSentence, draft: Draft): string {
  const whole = `${render(sentence.content, handlers)}${writeMarks(sentence, draft)}`;
  const room = limits.sectionText.most - '• '.length - ' …'.length;
  if (sentence.text.length <= draft.sentenceLength && whole.length <= room) return whole;
  const marks = writeMarks(sentence, { ...draft, linked: false });
  let length = Math.min(draft.sentenceLength, sentence.text.length, room);
  for (;;) {
    const cut = `${toMrkdwn(shorten(sentence.text, length))}${marks}`;
    if (cut.length <= room || length === 0) return cut;
    length = Math.floor(length / 2);
  }
}

function writeMarks({ citations: numbers }: CitedSentence, { citations, linked }: Draft): string {
  return numbers
    .map((number) => {
      const url = citations.find((citation) => citation.number === number)?.source.url;
      // A no-break space keeps a mark with its sentence.
      return `\u00A0${url === undefined || !linked ? `[${number}]` : toLink(url, `[${number}]`)}`;
    })
    .join('');
}

/** Links within a sentence are left to its sources, so that none is followed by mistake. */
const handlers: Parameters<typeof render>[1] = {
  text: (node) => toMrkdwn(node.value),
  emphasis: (_, inner) => enclose(inner, '_'),
  strong: (_, inner) => enclose(inner, '*'),
  inlineCode: (node) => enclose(toMrkdwn(node.value), '`'),
  link: (_, inner) => inner,
  break: () => ' ',
};

/** Marks stand at the words themselves: beside a space they would be shown. */
function enclose(inner: string, mark: string): string {
  const words = inner.trim();
  if (words === '' || words.includes(mark)) return inner;
  return inner.replace(words, () => `${mark}${words}${mark}`);
}
