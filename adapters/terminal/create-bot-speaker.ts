import type { Bot, Reply, Turn } from '#core';
import type { Screen } from './chat.ts';
import { explain } from './explain.ts';
import { extendThread } from './extend-thread.ts';
import { format } from './format.ts';
import { nothingAsked, type Speaker } from './speaker.ts';

/** A bot that answers by itself: nothing of the chat is kept when it ends. */
export function createBotSpeaker(
  bot: Bot,
  {
    page,
    explains,
  }: {
    readonly page: Screen['page'];
    /** Whether to say of every reply how it came about, not only when asked. */
    readonly explains: boolean;
  },
): Speaker {
  let thread: readonly Turn[] = [];
  let last: Reply | undefined;
  return {
    subject: bot.subject,
    async answer(question) {
      last = bot.answer(question, { thread });
      thread = extendThread(thread, last);
      const card = format(last, page());
      return explains ? `${card}\n\n${explain(last, bot.explain(last), page())}` : card;
    },
    why: async () => (last === undefined ? nothingAsked : explain(last, bot.explain(last), page())),
    renew() {
      thread = [];
    },
    offered: () =>
      last?.kind === 'answer' ? last.related : (last?.suggestions ?? bot.subject.examples),
  };
}
