import { type CitedSentence, render, type ShownReply } from '#core';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { wrap } from './wrap.ts';

type Handlers = Parameters<typeof render>[1];

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a reply quotes, in paragraphs; points of a list stand on rows of their own. */
export function writeSentences(reply: ShownReply, page: Page): string {
  if (!('sentences' in reply)) return '';
  const handlers = handlersFor(page);
  return toParagraphs(reply.sentences, reply.kind === 'closest')
    .map((paragraph, index) => {
      const text = paragraph.map((sentence) => writeSentence(sentence, handlers, page)).join(' ');
      if (paragraph[0]?.layout !== 'point') {
        return `${index > 0 ? '\n\n' : ''}${wrap(text, page.width, '  ')}`;
      }
      return `${index > 0 ? '\n' : ''}${wrap(text, page.width, '  - ', '    ')}`;
    })
    .join('');
}

/** Sentences that run on; where the nearest is quoted, those of another passage stand apart. */
function toParagraphs(
  sentences: readonly CitedSentence[],
  apart: boolean,
): readonly (readonly CitedSentence[])[] {
  const paragraphs: CitedSentence[][] = [];
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const runsOn =
      before?.layout === 'prose' &&
      sentence.layout === 'prose' &&
      (!apart || before.passage === sentence.passage);
    if (runsOn) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

function writeSentence(sentence: CitedSentence, handlers: Handlers, page: Page): string {
  // No-break spaces keep a sentence's marks together, and apart from one another: ¹ ² is not ¹².
  const marks = sentence.citations.map(toSuperscript).join('\u00A0');
  return `${render(sentence.content, handlers)}${page.paint('cyan', marks)}`;
}

function toSuperscript(number: number): string {
  return [...String(number)].map((digit) => superscripts[Number(digit)] ?? '').join('');
}

function handlersFor({ paint }: Page): Handlers {
  return {
    text: (node) => inert(node.value),
    emphasis: (_, inner) => paint('italic', inner),
    strong: (_, inner) => paint('bold', inner),
    inlineCode: (node) => inert(node.value),
    link: (node, inner) => (inner === inert(node.url) ? inner : `${inner} (${inert(node.url)})`),
    break: () => ' ',
  };
}
