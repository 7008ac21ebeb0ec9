import { expect, it } from 'vitest';
import { recombine } from '../../../../bench/speed/corpus/recombine.ts';
import { toMadeWord } from '../../../../bench/speed/corpus/to-made-word.ts';
import { aKnowledge, aPassage, aSentence } from '../../../builders.ts';

const texts = [
  'The strait is 82 kilometres wide at its narrowest point.',
  'Ice covers the water from December to May.',
];
const knowledge = aKnowledge({
  passages: texts.map((text, index) =>
    aPassage({
      id: `strait/${index}#facts`,
      title: 'The strait',
      sentences: [aSentence({ text })],
      questions: [`Question number ${index} about the strait?`],
    }),
  ),
});
const make = (passages: number, seed = 1) =>
  recombine(knowledge, { passages, phrasings: 2, seed }).passages;

it('makes as many passages as wanted, each with one to five sentences and its phrasings', () => {
  const passages = make(300);
  expect(passages.length).toBe(300);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(300);
  expect(new Set(passages.map(({ sentences }) => sentences.length))).toEqual(
    new Set([1, 2, 3, 4, 5]),
  );
  expect(passages.filter(({ questions }) => questions.length !== 2)).toEqual([]);
});

it('keeps four words in five and puts a made-up one in place of the others', () => {
  const own = new Set(texts.flatMap((text) => text.match(/\w+/gu) ?? []));
  const words = make(500).flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => text.match(/\w+/gu) ?? []),
  );
  const made = words.filter((word) => !own.has(word));
  expect(made.length / words.length).toBeCloseTo(0.2, 1);
  expect(made.filter((word) => !/^(?:[b-z][aeiou]){3}$/u.test(word))).toEqual([]);
});

it('draws made-up words as people use theirs: few of them often, most of them hardly ever', () => {
  const words = make(2000).flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => text.split(/\W+/u)),
  );
  const count = (rank: number) => words.filter((word) => word === toMadeWord(rank)).length;
  // Of rank 1, 2 and 10 a tenth of them would be alike; Zipf's law wants 1, 1/2 and 1/10.
  expect(count(0)).toBeGreaterThan(1.4 * count(1));
  expect(count(0)).toBeGreaterThan(5 * count(9));
  const made = words.filter((word) => /^(?:[b-z][aeiou]){3}$/u.test(word));
  expect(new Set(made).size).toBeGreaterThan(made.length / 4);
});

it('makes the same of the same seed, and something else of another', () => {
  expect(make(20)).toEqual(make(20));
  expect(make(20, 1)).not.toEqual(make(20, 2));
});

it('changes the text and its tree alike, and leaves the sources', () => {
  for (const { sentences } of make(20)) {
    for (const { text, content, sources } of sentences) {
      expect(content).toEqual([{ type: 'text', value: text }]);
      expect(sources.length).toBe(1);
    }
  }
});

it('makes nothing of nothing', () => {
  const empty = aKnowledge({ passages: [] });
  expect(recombine(empty, { passages: 5, phrasings: 1, seed: 1 }).passages).toEqual([]);
});
