import type { GoldenQuestion, Knowledge, Source } from '#core';
import { table } from '../table.ts';
import { citationsOf } from './citations-of.ts';
import { count } from './count.ts';
import { coverTopics, heads } from './cover-topics.ts';
import { percent } from './percent.ts';
import { rankPublishers } from './rank-publishers.ts';

/** How many publishers are listed by name. */
const most = 15;

/** What the knowledge covers: a table of its topics, one of its publishers, and totals. */
export function describeCoverage(
  {
    knowledge: { passages, figures, glossary },
    golden,
  }: { readonly knowledge: Knowledge; readonly golden: readonly GoldenQuestion[] },
  { today, width }: { readonly today: string; readonly width: number },
): string {
  const citations = citationsOf(passages);
  const declined = golden.filter(
    ({ expect }) => expect.kind === 'outcome' && expect.outcome !== 'answer',
  );
  const totals = [
    count(figures.length, 'figure'),
    count(glossary.entities.length, 'entity', 'entities'),
    `${count(golden.length, 'golden question')}, ${declined.length} of them to be declined`,
  ];
  return [
    table(heads, coverTopics(passages, today), width),
    table(['Citations', '%', 'Works', 'Publisher'], toPublisherRows(citations), width),
    `Wikipedia: ${percentOfWikipedia(citations)} % of all citations\n${totals.join(', ')}\n`,
  ].join('\n\n');
}

function toPublisherRows(citations: readonly Source[]): readonly (readonly string[])[] {
  const ranked = rankPublishers(citations);
  const rest = ranked.slice(most);
  const rows = [...ranked.slice(0, most)];
  if (rest.length > 0) {
    rows.push([count(rest.length, 'other'), rest.flatMap(([, own]) => own)]);
  }
  return rows.map(([publisher, own]) => [
    String(own.length),
    percent(own.length, citations.length),
    String(new Set(own.map(({ url }) => url)).size),
    publisher,
  ]);
}

function percentOfWikipedia(citations: readonly Source[]): string {
  const own = citations.filter(({ url }) => /^https?:\/\/[^/]*\bwikipedia\.org\//u.test(url));
  return percent(own.length, citations.length);
}
