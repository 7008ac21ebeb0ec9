import { expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { toLookup } from '../../src/answer/lookup.ts';
import { rerank } from '../../src/answer/rerank.ts';
import { retrieve } from '../../src/answer/retrieve.ts';
import type { Passage, PassageId } from '../../src/types.ts';
import { aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

/** How retrieved passages are ordered, and then how they are after a closer look. */
function orders(
  passages: readonly Passage[],
  question: string,
  phrasings: ReadonlyMap<PassageId, number> = new Map(),
) {
  const index = anIndex({ passages });
  const query = analyse(question, index);
  const hits = retrieve(query, index);
  const contenders = rerank(hits, phrasings, toLookup(query, index), index);
  return {
    contenders,
    retrieved: hits.map(({ position }) => passages[position]?.id),
    reranked: contenders.map(({ passage }) => passage.id),
  };
}

const bare = { title: 'The strait', heading: '' };

it('raises a passage in which the words stand side by side', () => {
  const { retrieved, reranked } = orders(
    [
      aPassageOf('a#end', 'A road ends where ice begins.', bare),
      aPassageOf('a#road', 'An ice road begins at Port Clarence.', bare),
    ],
    'ice road',
  );
  expect(retrieved).toEqual(['a#end', 'a#road']);
  expect(reranked).toEqual(['a#road', 'a#end']);
});

it('raises a passage that has the words in one sentence', () => {
  const { retrieved, reranked } = orders(
    [
      aPassageOf('a#apart', 'Bears hunt on the ice. Seals sleep. Ships sail.', bare),
      aPassageOf('a#one', 'Seals sleep all day. Ships break ice. Bears hunt.', bare),
    ],
    'ships in the ice',
  );
  expect(retrieved).toEqual(['a#apart', 'a#one']);
  expect(reranked).toEqual(['a#one', 'a#apart']);
});

it('raises a passage by its phrasings, and brings in one that shares no word', () => {
  const passages = [
    aPassageOf('a#ice', 'Ice closes the strait.', bare),
    aPassageOf('a#bears', 'Bears hunt on ice, and then they swim.', bare),
    aPassageOf('a#cost', 'It would be dear.', bare),
  ];
  expect(orders(passages, 'ice').reranked).toEqual(['a#ice', 'a#bears']);
  expect(orders(passages, 'ice', new Map([['a#bears', 0.9]])).reranked).toEqual([
    'a#bears',
    'a#ice',
  ]);
  expect(orders(passages, 'ice', new Map([['a#cost', 0.1]])).reranked).toEqual([
    'a#ice',
    'a#bears',
    'a#cost',
  ]);
});

it('tells what each score is made of', () => {
  const { contenders } = orders([aPassageOf('a#ice', 'Ice closes it.', bare)], 'drift ice');
  expect(contenders).toMatchObject([{ phrasing: 0, parts: { bigrams: 0 }, sentences: [{}] }]);
  expect(contenders[0]?.score).toBeCloseTo(
    (contenders[0]?.parts.text ?? 0) + (contenders[0]?.parts.bestSentence ?? 0),
  );
});

it('knows nothing of phrasings of a passage that is not there', () => {
  expect(orders([], 'ice', new Map([['a#ice', 0.9]])).reranked).toEqual([]);
});

it('keeps the ten best', () => {
  const passages = Array.from({ length: 14 }, (_, place) =>
    aPassageOf(`a#${place}`, 'Ice drifts.', bare),
  );
  const all = orders(passages, 'ice', new Map([['a#12', 0.9]]));
  expect(all.retrieved).toHaveLength(14);
  expect(all.reranked).toHaveLength(10);
  expect(all.reranked[0]).toBe('a#12');
});
