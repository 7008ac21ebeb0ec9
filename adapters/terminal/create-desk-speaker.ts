import { randomUUID } from 'node:crypto';
import type { DeskReply, House, ShownReply, Turn } from '#core';
import type { Screen } from './chat.ts';
import { extendThread } from './extend-thread.ts';
import { format } from './format.ts';
import { inert } from './inert.ts';
import { nothingAsked, type Speaker } from './speaker.ts';
import { wrap } from './wrap.ts';

/** The desk, asked by the person at this terminal: with the journal, its limits and "forget me". */
export function createDeskSpeaker(
  { desk, edition, clock }: Pick<House, 'desk' | 'edition' | 'clock'>,
  { page, asker }: { readonly page: Screen['page']; readonly asker: string },
): Speaker {
  let name = randomUUID();
  let thread: readonly Turn[] = [];
  let last: { readonly question: string; readonly thread: readonly Turn[] } | undefined;
  let shown: ShownReply | undefined;
  const speak = (reply: DeskReply) => writeReply(reply, { page, clock });
  return {
    subject: edition().subject,
    async answer(question) {
      const reply = await desk.ask({
        deliveryId: randomUUID(),
        platform: 'terminal',
        place: 'terminal',
        thread: name,
        asker,
        text: question,
      });
      if ('reply' in reply) {
        last = { question, thread };
        shown = reply.reply;
        thread = extendThread(thread, shown);
      }
      return speak(reply);
    },
    async why() {
      if (last === undefined) return nothingAsked;
      const story = await edition().explain(last.question, { thread: last.thread });
      return story
        .map((sentence) => wrap(inert(sentence), page().width, '  – ', '    '))
        .join('\n');
    },
    renew() {
      name = randomUUID();
      thread = [];
    },
    offered: () =>
      shown?.kind === 'answer' ? shown.related : (shown?.suggestions ?? edition().subject.examples),
  };
}

function writeReply(
  reply: DeskReply,
  { page, clock }: { readonly page: Screen['page']; readonly clock: () => number },
): string {
  const say = (text: string) => wrap(text, page().width, '  ');
  switch (reply.kind) {
    case 'limited': {
      const seconds = Math.max(1, Math.ceil((reply.until - clock()) / 1_000));
      return say(`These were many questions. Ask again in ${seconds} s.`);
    }
    case 'forgotten':
      return say(
        reply.done
          ? 'All that was kept of you is removed.'
          : 'Nothing was removed, as the journal cannot be reached; try again later.',
      );
    case 'again':
      return format(reply.reply, page());
    case 'reply': {
      const { askers = 1 } = reply;
      const card = format(reply.reply, page());
      return askers > 1 ? `${card}\n\n${say(`${askers} people have asked this by now.`)}` : card;
    }
  }
}
