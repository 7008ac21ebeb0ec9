import type { Paragraph } from 'mdast';
import type { Sentence } from '../types.ts';
import type { DraftSentence, Reference } from './draft.ts';
import { type Flat, flatten } from './flatten.ts';
import { sliceContent } from './slice-content.ts';
import { splitSentences } from './split-sentences.ts';

type Span = { readonly start: number; readonly end: number };

/**
 * The sentences of a paragraph. A sentence ends where footnote marks follow its full stop, and where
 * `splitSentences` ends it; marks belong to the sentence that they follow.
 */
export function toSentences(
  paragraph: Paragraph,
  layout: Sentence['layout'],
): readonly DraftSentence[] {
  const flat = flatten(paragraph.children);
  const spans = toRuns(flat).flatMap((run) => toSpans(flat.text, run));
  return spans.map(({ start, end }, index) => {
    const next = spans[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const references = flat.references.filter(
      ({ offset }) => (offset > start || index === 0) && offset <= next,
    );
    return {
      text: flat.text.slice(start, end),
      content: sliceContent(flat.nodes, start, end),
      references: references.map(({ label, line }): Reference => ({ label, line })),
      endsCited: isEnd(flat.text.slice(references.at(-1)?.offset ?? start, end)),
      layout,
      line: flat.lineAt(start),
    };
  });
}

const fullStop = /[.!?…:]["'”’»)\]]*\s*$/u;
const wordOrNumber = /[\p{L}\p{N}]/u;

function isEnd(rest: string): boolean {
  return !wordOrNumber.test(rest);
}

/** Stretches that end where marks follow a full stop and no small letter comes after. */
function toRuns({ text, references }: Flat): readonly Span[] {
  const ends = references
    .map(({ offset }) => offset)
    .filter((offset) => {
      const after = text.slice(offset, offset + 80).trimStart();
      return fullStop.test(text.slice(Math.max(0, offset - 8), offset)) && !/^\p{Ll}/u.test(after);
    });
  const cuts = [...new Set([0, ...ends, text.length])];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));
}

/** Where the sentences of a run stand in the text, without the spaces around them. */
function toSpans(text: string, run: Span): readonly Span[] {
  let from = run.start;
  return splitSentences(text.slice(run.start, run.end)).map((sentence) => {
    const found = text.indexOf(sentence, from);
    const start = found < 0 ? from : found;
    from = start + sentence.length;
    return { start, end: from };
  });
}
