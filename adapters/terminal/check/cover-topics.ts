import type { Passage, Source } from '#core';
import { citationsOf } from './citations-of.ts';
import { percent } from './percent.ts';
import { rankPublishers } from './rank-publishers.ts';

/** The heads of the columns. */
export const heads = [
  ...['Topic', 'Articles', 'Passages', 'Sentences', 'Phrasings', 'Citations'],
  ...['One origin %', 'Oldest', 'Due', 'Most cited'],
];

/** A row for each topic, and one for all. `today` is written `2026-11-24`. */
export function coverTopics(
  passages: readonly Passage[],
  today: string,
): readonly (readonly string[])[] {
  const topics = Map.groupBy(passages, ({ id }) => id.split('/')[0] ?? '');
  return [...topics, ['all', passages] as const].map(([topic, own]) => toRow(topic, own, today));
}

function toRow(topic: string, passages: readonly Passage[], today: string): readonly string[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const citations = citationsOf(passages);
  const isDue = ({ reviewBy }: Passage) => reviewBy !== undefined && reviewBy < today;
  const sizes = [
    new Set(passages.map(({ path }) => path)).size,
    passages.length,
    sentences.length,
    passages.reduce((sum, { questions }) => sum + questions.length, 0),
    citations.length,
  ];
  return [
    topic,
    ...sizes.map(String),
    percent(sentences.filter(({ sources }) => hasOneOrigin(sources)).length, sentences.length),
    passages.flatMap(({ asOf }) => asOf ?? []).toSorted()[0] ?? '',
    String(passages.filter(isDue).length),
    rankPublishers(citations)
      .slice(0, 1)
      .map(([publisher, own]) => `${publisher} ${own.length}`)
      .join(''),
  ];
}

/** A reprint counts as the work of whoever wrote it. */
function hasOneOrigin(sources: readonly Source[]): boolean {
  return new Set(sources.map(({ origin, publisher }) => origin ?? publisher)).size === 1;
}
