import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/answer/classify.ts';
import { buildIndex } from '../../src/ingest/build-index.ts';
import type { PassageId } from '../../src/types.ts';
import { aKnowledge, anEntity, aPassageOf } from '../builders.ts';

const knowledge = aKnowledge({
  passages: [
    aPassageOf('strait/depth#deepest-point', 'The strait is 54 m deep. Ice drifts in the strait.', {
      questions: ['how far down is the seabed'],
      corrects: ['the strait is a mile deep'],
    }),
    aPassageOf('rail/chunnel#length', 'The Chunnel is 50 km long.'),
  ],
  glossary: {
    entities: [anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] })],
    synonyms: [['lorry', 'truck']],
  },
});
const index = buildIndex(knowledge);
const toWords = (numbers: Int32Array | undefined) =>
  [...(numbers ?? [])].map((number) => [...index.numbers.keys()][number]);

it('numbers the terms of titles, headings and sentences, those of grammar left out', () => {
  const [depth] = index.terms;
  expect(toWords(depth?.title)).toEqual(['deep', 'deep', 'point']);
  expect(depth?.sentences.map(toWords)).toEqual([
    ['strait', '54', 'm', 'deep'],
    ['ic', 'drift', 'strait'],
  ]);
});

it('counts in how many passages a term stands, not how often', () => {
  const count = (term: string) => index.frequencies[index.numbers.get(term) ?? -1];
  expect(count('strait')).toBe(1);
  expect(count('m')).toBe(1);
  expect(count('long')).toBe(1);
  expect(count('point')).toBe(1);
  // What is mistaken stands in no passage.
  expect(count('mile') ?? 0).toBe(0);
  const both = buildIndex(aKnowledge({ passages: [...knowledge.passages, ...knowledge.passages] }));
  expect(both.frequencies[both.numbers.get('strait') ?? -1]).toBe(2);
});

it('knows how long a sentence is on average', () => {
  expect(index.sentenceLength).toBeCloseTo((4 + 3 + 4) / 3);
  expect(buildIndex(aKnowledge({ passages: [] })).sentenceLength).toBe(0);
});

it('learns phrasings and headings, with names in their main form', () => {
  const ask = (question: string) => classify(index.classifier, question).passages[0]?.passage;
  expect(ask('how far down is the seabed')).toBe('strait/depth#deepest-point');
  expect(ask('Channel Tunnel length')).toBe('rail/chunnel#length');
  expect(index.classifier.phrasings.map(({ text }) => text)).toEqual([
    'how far down is the seabed',
    'depth deepest point',
    'Channel Tunnel length',
  ]);
});

it('knows every word that may be meant, and how often it stands there', () => {
  expect(index.words.get('strait')).toBe(2);
  for (const word of ['seabed', 'truck', 'channel', 'chunnel', 'point']) {
    expect(index.words.has(word)).toBe(true);
  }
  // What is mistaken is no reason to take a word for it.
  expect(index.words.has('mile')).toBe(false);
});

it('knows who is mentioned, what is corrected and what means the same', () => {
  expect(index.mentions.map(({ about }) => [...about].map(({ name }) => name))).toEqual([
    [],
    ['Channel Tunnel'],
  ]);
  expect(index.corrections.map(({ passage }) => passage)).toEqual(['strait/depth#deepest-point']);
  expect(index.synonyms.get('truck')).toEqual(['lorri']);
});

it('is plain data: stored and read again, it is the same', () => {
  expect(deserialize(serialize(index))).toEqual(index);
});

describe('what was learnt before', () => {
  const { classifier } = index;
  const asking = (
    question: string,
    unrelated: readonly string[] = [],
    id: PassageId = 'strait/depth#deepest-point',
  ) => ({
    ...knowledge,
    subject: { ...knowledge.subject, unrelated },
    passages: [
      aPassageOf(id, 'The strait is 60 m deep.', {
        questions: [question],
        title: knowledge.passages[0]?.title ?? '',
        heading: knowledge.passages[0]?.heading ?? '',
      }),
      ...knowledge.passages.slice(1),
    ],
  });

  it('is taken where phrasings and unrelated questions are the same', () => {
    const edited = asking('how far down is the seabed');
    expect(buildIndex(edited, classifier).classifier).toBe(classifier);
  });

  it.each([
    ['a phrasing', asking('how deep is it')],
    ['an unrelated question', asking('how far down is the seabed', ['how deep is the ocean'])],
    ['a passage', asking('how far down is the seabed', [], 'strait/depth#depth')],
  ])('is learnt anew where %s is another', (_, edited) => {
    const anew = buildIndex(edited, classifier).classifier;
    expect(anew).not.toBe(classifier);
    expect(anew).toEqual(buildIndex(edited).classifier);
  });
});
