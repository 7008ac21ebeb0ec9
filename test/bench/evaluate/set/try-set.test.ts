import { expect, it } from 'vitest';
import { createBot } from '#core';
import { toKnowledge } from '../../../../bench/evaluate/set/to-knowledge.ts';
import { trySet } from '../../../../bench/evaluate/set/try-set.ts';
import { aSetQuestion } from './results.ts';

const passages = ['Channel Tunnel', 'Seikan Tunnel'].map((title, index) => ({
  value: { id: title, title, text: 'It lies below the sea. It opened in 1994.', questions: [] },
  line: index + 1,
  path: 'sets/trains/passages.jsonl',
}));
const sure = aSetQuestion({
  question: 'When did the Channel Tunnel open?',
  passages: ['Channel Tunnel'],
});
const unsure = aSetQuestion({
  id: 'q2',
  question: 'Which whales swim in the sea near the coast of Portugal in winter?',
  answerable: false,
  passages: [],
});
const set = { name: 'trains', passages, questions: [sure, unsure] };

it('lets even an unsure answer count as one, for a cut to decline it', () => {
  const bot = createBot(toKnowledge(set).knowledge);
  expect(bot.answer(unsure.question).kind).not.toBe('answer');
  expect(trySet(set)).toEqual([
    { confidence: expect.any(Number), answerable: true, answered: true, right: true },
    { confidence: expect.any(Number), answerable: false, answered: true, right: false },
  ]);
});

it('finds the same confidence as the engine with cuts', () => {
  const bot = createBot(toKnowledge(set).knowledge);
  expect(trySet(set).map(({ confidence }) => confidence)).toEqual(
    set.questions.map(({ question }) => bot.answer(question).confidence),
  );
});
