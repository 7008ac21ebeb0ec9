import { expect, it } from 'vitest';
import { createBot } from '#core';
import { replay } from '../../../../bench/speed/replay/replay.ts';
import { aKnowledge } from '../../../builders.ts';

const bot = createBot(aKnowledge());
const questions = ['How much?', 'Who said so?', 'What is the capital of Australia?'];

it('asks exactly as often as wanted, and every question', () => {
  const asked: string[] = [];
  const noting = {
    ...bot,
    answer: (question: string) => {
      asked.push(question);
      return bot.answer(question);
    },
  };
  const { answers, digests, unstable } = replay(noting, { questions, answers: 7, seed: 1 });
  expect([asked.length, answers]).toEqual([7, 7]);
  expect(new Set(asked)).toEqual(new Set(questions));
  expect(new Set(Object.keys(digests))).toEqual(new Set(questions));
  expect(unstable).toEqual([]);
});

it('asks in other orders, and finds the same whatever the order', () => {
  const one = replay(bot, { questions, answers: 6, seed: 1 });
  const other = replay(bot, { questions, answers: 6, seed: 2 });
  expect(one.digests).toEqual(other.digests);
});

it('notices a single byte that is not the same, once', () => {
  let calls = 0;
  const moody = {
    ...bot,
    answer: (question: string) => {
      calls += 1;
      const reply = bot.answer(question);
      return calls === 5 ? { ...reply, question: `${question} ` } : reply;
    },
  };
  expect(replay(moody, { questions, answers: 30, seed: 1 }).unstable.length).toBe(1);
});

it('ends where there is nothing to ask', () => {
  expect(replay(bot, { questions: [], answers: 5, seed: 1 }).answers).toBe(0);
});
