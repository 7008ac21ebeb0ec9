import { expect, it } from 'vitest';
import type { Context, Reply } from '#core';
import { askQuestion } from '../../../../bench/evaluate/questions/ask-question.ts';
import { aBot, aCitedSentence, aGap, anAnswer, anOutOfScope } from '../../../builders.ts';

/** A bot that gives the same reply to all and notes what it was asked. */
function aListener(reply: Reply) {
  const heard: (readonly [question: string, context: Context])[] = [];
  const bot = aBot((question, context) => {
    heard.push([question, context]);
    return reply;
  });
  return { bot, heard };
}

it('asks a question by itself where none came before', () => {
  const { bot, heard } = aListener(anAnswer());
  expect(askQuestion(bot, { question: 'How long?' })).toEqual(anAnswer());
  expect(heard).toEqual([['How long?', {}]]);
});

it('asks a follow-up in a thread with the question before and the passage it led to', () => {
  const sentences = [aCitedSentence({ passage: 'strait/depth#depth' }), aCitedSentence()];
  const { bot, heard } = aListener(anAnswer({ sentences }));
  askQuestion(bot, { question: 'And its cost?', previous: 'How deep?' });
  const turn = { question: 'How deep?', passage: 'strait/depth#depth' };
  expect(heard).toEqual([
    ['How deep?', {}],
    ['And its cost?', { thread: [turn] }],
  ]);
});

it.each([aGap(), anOutOfScope()])('names no passage where $kind showed none', (reply) => {
  const { bot, heard } = aListener(reply);
  askQuestion(bot, { question: 'And its cost?', previous: 'How deep?' });
  expect(heard[1]).toEqual(['And its cost?', { thread: [{ question: 'How deep?' }] }]);
});
