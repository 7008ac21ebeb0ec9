import type { Bot, Reply, Turn } from '#core';
import type { BenchQuestion } from './read-questions.ts';

/** Asks a question, in the thread of the one before it where it has one. */
export function askQuestion(bot: Bot, question: BenchQuestion): Reply {
  if (question.previous === undefined) return bot.answer(question.question);
  const before = bot.answer(question.previous);
  return bot.answer(question.question, { thread: [toTurn(question.previous, before)] });
}

function toTurn(question: string, reply: Reply): Turn {
  const passage = 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
  return passage === undefined ? { question } : { question, passage };
}
