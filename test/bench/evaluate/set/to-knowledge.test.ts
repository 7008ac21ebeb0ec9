import { expect, it } from 'vitest';
import { createBot } from '#core';
import { askSet } from '../../../../bench/evaluate/set/ask-set.ts';
import { toKnowledge } from '../../../../bench/evaluate/set/to-knowledge.ts';
import { aSetQuestion } from './results.ts';

const path = 'sets/trains/passages.jsonl';
const passages = [
  { id: 'a#1', title: 'Channel Tunnel', text: 'It opened in 1994. It is long.', questions: [] },
  { id: 'lights', title: '', text: '', questions: ['switch on the light', 'make it bright'] },
].map((value, index) => ({ value, line: index + 1, path }));
const set = { name: 'trains', passages, questions: [] };

it('makes each passage an article of one passage, with its sentences and phrasings', () => {
  const { knowledge } = toKnowledge(set);
  expect(knowledge.subject.name).toBe('trains');
  expect(
    knowledge.passages.map(({ title, sentences, questions, line }) => ({
      title,
      texts: sentences.map(({ text }) => text),
      questions,
      line,
    })),
  ).toEqual([
    {
      title: 'Channel Tunnel',
      texts: ['It opened in 1994.', 'It is long.'],
      questions: [],
      line: 1,
    },
    { title: '', texts: [], questions: ['switch on the light', 'make it bright'], line: 2 },
  ]);
});

it('gives every sentence a source, for without one it would not be shown', () => {
  const sentences = toKnowledge(set).knowledge.passages.flatMap((passage) => passage.sentences);
  expect(sentences.map(({ sources }) => sources.length)).toEqual([1, 1]);
});

it('finds back to the ids of the set from what the engine says', () => {
  const { knowledge, setIds } = toKnowledge(set);
  const questions = [
    aSetQuestion({ question: 'When did the Channel Tunnel open?' }),
    aSetQuestion({ id: 'q2', question: 'please make it bright' }),
  ];
  const asked = askSet(createBot(knowledge), questions, setIds);
  expect(asked.map(({ question }) => question.id)).toEqual(['q1', 'q2']);
  expect(asked.map((item) => item.passages[0])).toEqual(['a#1', 'lights']);
  expect(asked[0]?.sentences[0]).toEqual({ passage: 'a#1', text: 'It opened in 1994.' });
});

it('does not let an engine name passages that it was not given', () => {
  const { knowledge } = toKnowledge(set);
  const question = aSetQuestion({ question: 'When did the Channel Tunnel open?' });
  expect(() => askSet(createBot(knowledge), [question], new Map())).toThrow('not given');
});
