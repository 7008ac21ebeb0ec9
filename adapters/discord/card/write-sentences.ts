import { type CitedSentence, render } from '#core';
import { literal } from './literal.ts';
import { writeAddress } from './write-address.ts';

type Handlers = Parameters<typeof render>[1];

/** Writes the mark of a citation behind its sentence. */
export type WriteMark = (number: number) => string;

/**
 * Sentences that run on, each with its marks; points stand on rows of their own and, where `apart`,
 * what is from another passage in a paragraph of its own.
 */
export function writeSentences(
  sentences: readonly CitedSentence[],
  writeMark: WriteMark,
  apart: boolean,
): string {
  return sentences
    .map((sentence, index) => {
      const before = sentences[index - 1];
      const bullet = sentence.layout === 'point' ? '- ' : '';
      return `${part(sentence, before, apart)}${bullet}${writeSentence(sentence, writeMark)}`;
    })
    .join('');
}

/** What stands between a sentence and the one before it. */
function part(sentence: CitedSentence, before: CitedSentence | undefined, apart: boolean): string {
  if (before === undefined) return '';
  if (sentence.layout === 'point') return '\n';
  if (before.layout === 'point') return '\n\n';
  return apart && before.passage !== sentence.passage ? '\n\n' : ' ';
}

function writeSentence({ content, citations }: CitedSentence, writeMark: WriteMark): string {
  // No-break spaces keep marks together, and apart from one another: ¹ ² is not ¹².
  const marks = citations.map(writeMark).join('\u00A0');
  return `${atStart(writeStyles(render(content, handlers)).trim())}${marks}`;
}

/** A text that makes no list where a line begins with it. */
function atStart(text: string): string {
  return text.replace(/^[-+]/u, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}

/** Stand in for the signs until it is known what stands beside them; no text has them: see `inert`. */
const style = { emphasis: '\uFDD0', strong: '\uFDD1' };

/** Signs that meet are kept apart by a space without width, as *** could be read in two ways. */
function writeStyles(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]+/gu, (signs) =>
    [...signs].map((sign) => (sign === style.strong ? '**' : '*')).join('\u200B'),
  );
}

const handlers: Handlers = {
  text: (node) => literal(node.value),
  emphasis: (_, inner) => enclose(inner, style.emphasis),
  strong: (_, inner) => enclose(inner, style.strong),
  // Within code a backslash is shown, so that only what needs none can be code.
  inlineCode: ({ value }) =>
    /^[\p{L}\p{N}.,;=+()/'-]+$/u.test(value) && literal(value) === value
      ? `\`${value}\``
      : literal(value),
  link: ({ url }, inner) =>
    inner.trim() === '' || inner === literal(url)
      ? writeAddress(url)
      : `[${inner}](${writeAddress(url)})`,
  break: () => ' ',
};

/** Spaces go outside, as a mark beside a space is none to Discord. */
function enclose(inner: string, mark: string): string {
  const text = inner.trim();
  if (text === '') return inner;
  const [before = ''] = /^\s*/u.exec(inner) ?? [];
  const [after = ''] = /\s*$/u.exec(inner) ?? [];
  return `${before}${mark}${text}${mark}${after}`;
}
