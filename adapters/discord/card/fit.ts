import type { Citation, CitedSentence } from '#core';
import type { Words } from '../words/words.ts';
import { limits } from './limits.ts';
import { link } from './link.ts';
import { literal } from './literal.ts';
import { pack } from './pack.ts';
import { shorten } from './shorten.ts';
import { toMark } from './to-mark.ts';
import { writeSentences } from './write-sentences.ts';
import { writeSource } from './write-source.ts';

/** What a reply quotes, and what stands around it. */
export type Quotation = {
  /** Lines above and below, as Discord's Markdown. */
  readonly above: readonly string[];
  readonly below: string;
  readonly sentences: readonly CitedSentence[];
  readonly citations: readonly Citation[];
  /** Whether sentences of another passage stand apart. */
  readonly apart: boolean;
};

/** One way to write it, richer or leaner. */
type Plan = {
  /** How many sentences. */
  readonly sentences: number;
  /** Whether each mark is a link, or only the first to each source. */
  readonly marks: 'every' | 'first';
  /** Where the sources stand; `linked` there as well, `rest` only where no mark leads to them. */
  readonly sources: 'linked' | 'rest' | 'further';
  /** Characters for the words of a source. */
  readonly room: number;
};

const roomy = 80;
const tight = 24;

/**
 * Writes what is quoted so that a message holds it. Where space is short, these go, in this order:
 * links that stand twice, sentences from the last to the second, words of sources beyond 24 characters.
 * Then the sources follow in messages of their own and the sentences come back, and at the very last
 * the first sentence is shortened. The address of every source is always there.
 */
export function fit(
  quotation: Quotation,
  words: Words,
): { readonly content: string; readonly further: readonly string[] } {
  for (const plan of toPlans(quotation.sentences.length)) {
    const content = write(quotation, plan, words);
    if (content.length > limits.content) continue;
    return { content, further: plan.sources === 'further' ? writeFurther(quotation, words) : [] };
  }
  return { content: writeShortened(quotation, words), further: writeFurther(quotation, words) };
}

/** From the richest to the leanest. */
function toPlans(all: number): readonly Plan[] {
  const lean = { marks: 'first', sources: 'rest', room: roomy } as const;
  const counts = Array.from({ length: all }, (_, dropped) => all - dropped);
  return [
    { sentences: all, marks: 'every', sources: 'linked', room: roomy },
    { sentences: all, marks: 'every', sources: 'rest', room: roomy },
    ...counts.map((sentences) => ({ ...lean, sentences })),
    { ...lean, sentences: Math.min(1, all), room: tight },
    ...counts.map((sentences) => ({ ...lean, sentences, sources: 'further' as const })),
  ];
}

function write(quotation: Quotation, plan: Plan, words: Words): string {
  const { sentences, citations, apart } = quotation;
  const urls = new Map(citations.map(({ number, source }) => [number, source.url]));
  const linked = new Set<number>();
  const text = writeSentences(
    sentences.slice(0, plan.sentences),
    (number) => {
      const url = urls.get(number);
      const isSpare = plan.marks === 'first' && linked.has(number);
      const mark = url === undefined || isSpare ? undefined : link(toMark(number), url);
      if (mark !== undefined) linked.add(number);
      return mark ?? toMark(number);
    },
    apart,
  );
  const row = citations.map((citation) =>
    writeSource(citation, words, {
      linked: plan.sources === 'linked' || !linked.has(citation.number),
      room: plan.room,
    }),
  );
  const left = sentences.length - plan.sentences;
  const sources = plan.sources === 'further' ? words.card.sourcesFollow : row.join(' · ');
  return assemble(quotation, text, [left > 0 ? words.card.leftOut(left) : '', sources]);
}

/** The first sentence as far as it goes, without what it is made of. */
function writeShortened(quotation: Quotation, { card }: Words): string {
  const small = [card.shortened, card.sourcesFollow];
  const [first] = quotation.sentences;
  const marks = (first?.citations ?? []).map(toMark).join('\u00A0');
  const around = assemble(quotation, marks, small).length;
  const text = shorten(first?.text ?? '', limits.content - around - 1, literal);
  return assemble(quotation, `\u200B${text}${marks}`, small);
}

function assemble({ above, below }: Quotation, text: string, small: readonly string[]): string {
  const lines = small.filter((line) => line !== '').map((line) => `-# ${line}`);
  const blocks = [above, [text], [...lines, below]].map((block) =>
    block.filter((line) => line !== '').join('\n'),
  );
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeFurther({ citations }: Quotation, words: Words): readonly string[] {
  const lines = citations.map(
    (citation) => `-# ${writeSource(citation, words, { linked: true, room: roomy })}`,
  );
  return pack([words.card.sources, ...lines], limits.content);
}
