import { expect, it } from 'vitest';
import type { Knowledge, Passage } from '#core';
import { describeCoverage } from '../../../../adapters/terminal/check/describe-coverage.ts';
import { aPassage, aSentence, aSource } from '../../../builders.ts';

function aKnowledge(passages: readonly Passage[]): Knowledge {
  return {
    subject: { name: 'the tunnel', examples: [] },
    passages,
    glossary: { entities: [{ name: 'Tunnel', kind: 'tunnel', also: [] }], synonyms: [] },
    figures: [],
  };
}

const tass = aSource();
const reprint = aSource({ publisher: 'Gazeta.ru', origin: 'TASS', url: 'https://gazeta.ru/1' });
const wiki = aSource({ publisher: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Tunnel' });

const passages = [
  aPassage({
    sentences: [aSentence({ sources: [tass, reprint] }), aSentence({ sources: [tass, wiki] })],
    questions: ['how much', 'price'],
    reviewBy: '2026-11-23',
  }),
  aPassage({ id: 'pitch/claims#time', reviewBy: '2026-11-24', asOf: '2024-01-01' }),
  aPassage({
    id: 'strait/depth#depth',
    path: 'k/depth.md',
    sentences: [aSentence({ sources: [wiki] })],
  }),
];

const cover = (over: Partial<Parameters<typeof describeCoverage>[0]> = {}) =>
  describeCoverage(
    { knowledge: aKnowledge(passages), golden: [], ...over },
    { today: '2026-11-24', width: 140 },
  );

it('counts by topic and in all', () => {
  const rows = cover()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/u));
  expect(rows.slice(0, 4)).toEqual([
    [
      'Topic',
      'Articles',
      'Passages',
      'Sentences',
      'Phrasings',
      'Citations',
      'One origin %',
      'Oldest',
      'Due',
      'Most cited',
    ],
    // Two of its three sentences go back to TASS alone; one passage was due yesterday.
    ['pitch', '1', '2', '3', '3', '5', '67', '2024-01-01', '1', 'TASS 3'],
    ['strait', '1', '1', '1', '1', '1', '100', '2025-10-18', '0', 'Wikipedia 1'],
    ['all', '2', '3', '4', '4', '6', '75', '2024-01-01', '1', 'TASS 3'],
  ]);
});

it('ranks publishers by their citations', () => {
  expect(cover()).toMatch(
    /Citations\s+%\s+Works\s+Publisher\n\s+3\s+50\s+1\s+TASS\n\s+2\s+33\s+1\s+Wikipedia\n\s+1\s+17\s+1\s+Gazeta.ru\n/u,
  );
});

it('adds up the publishers that are cited least', () => {
  const many = Array.from({ length: 17 }, (_, index) =>
    aSource({ publisher: `Paper ${index}`, url: `https://example.org/${index}` }),
  );
  const knowledge = aKnowledge([aPassage({ sentences: [aSentence({ sources: many })] })]);
  expect(cover({ knowledge })).toMatch(/\n\s+2\s+12\s+2\s+2 others\n/u);
});

it("gives Wikipedia's share and the totals", () => {
  const place = { path: 'golden.yaml', line: 1 };
  const text = cover({
    golden: [
      { ask: 'a', expect: { kind: 'passage', passages: ['pitch/claims#cost'] }, ...place },
      { ask: 'b', expect: { kind: 'outcome', outcome: 'answer' }, ...place },
      { ask: 'c', expect: { kind: 'outcome', outcome: 'gap' }, ...place },
      { ask: 'd', expect: { kind: 'outcome', outcome: 'declined' }, ...place },
    ],
  });
  expect(text).toContain('Wikipedia: 33 % of all citations');
  expect(text).toContain('0 figures, 1 entity, 4 golden questions, 2 of them to be declined');
});

it('says of an empty knowledge that there is nothing', () => {
  const text = cover({ knowledge: aKnowledge([]) });
  expect(text).toMatch(/all\s+0\s+0\s+0\s+0\s+0\s+0\s+0/u);
  expect(text).toContain('Wikipedia: 0 %');
});
