import type { Bot, Reply, Turn } from '#core';

/** Asks a question, in the thread of the one before it where it has one. */
export function askQuestion(
  bot: Bot,
  { question, previous }: { readonly question: string; readonly previous?: string | undefined },
): Reply {
  if (previous === undefined) return bot.answer(question);
  const before = bot.answer(previous);
  return bot.answer(question, { thread: [toTurn(previous, before)] });
}

function toTurn(question: string, reply: Reply): Turn {
  const passage = 'sentences' in reply ? reply.sentences[0]?.passage : undefined;
  return passage === undefined ? { question } : { question, passage };
}
