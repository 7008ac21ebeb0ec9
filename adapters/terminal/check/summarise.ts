import type { GoldenQuestion, Knowledge, Problem } from '#core';
import { count } from './count.ts';

/** How much there is, and how much is wrong, in one line. */
export function summarise({
  knowledge: { passages },
  golden,
  problems,
  asked,
}: {
  readonly knowledge: Knowledge;
  readonly golden: readonly GoldenQuestion[];
  readonly problems: readonly Problem[];
  /** Whether the golden questions were asked. */
  readonly asked: boolean;
}): string {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const sources = new Set(sentences.flatMap((sentence) => sentence.sources.map(({ url }) => url)));
  return [
    count(new Set(passages.map(({ path }) => path)).size, 'article'),
    count(passages.length, 'passage'),
    count(sentences.length, 'sentence'),
    count(sources.size, 'source'),
    count(problems.length, 'problem'),
    `${count(golden.length, 'golden question')}${asked || golden.length === 0 ? '' : ' not asked before the problems are mended'}`,
  ].join(', ');
}
