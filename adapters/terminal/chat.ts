import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Bot, Reply, Turn } from '#core';
import { explain } from './explain.ts';
import { extendThread } from './extend-thread.ts';
import { format } from './format.ts';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { type Received, receive } from './receive.ts';
import { wrap } from './wrap.ts';

/** What a chat is held over. */
export type Screen = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits at both ends: only then are there a greeting and a prompt. */
  readonly isTerminal: boolean;
  /** The page as it is now: a terminal's width changes. */
  readonly page: () => Page;
  /** Whether to say of every reply how it came about, not only when asked. */
  readonly explains: boolean;
};

/**
 * Answers questions as they are typed and keeps them as one thread, until the input ends, Ctrl-C or
 * Ctrl-D. Arrow keys bring earlier questions back, Tab completes those that were offered.
 */
export async function chat(bot: Bot, screen: Screen): Promise<void> {
  const { input, output, isTerminal } = screen;
  const conversation = converse(bot, screen);
  const lines = createInterface({
    input,
    output,
    terminal: isTerminal,
    prompt: isTerminal ? '> ' : '',
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, conversation.offered()),
  });
  const left = once(lines, 'close');
  if (isTerminal) output.write(`\n${greet(bot, screen.page())}\n\n`);
  lines.prompt();
  lines.on('line', (line) => {
    const received = receive(line);
    if (received?.kind === 'leave') return lines.close();
    if (received !== undefined) output.write(`\n${conversation.take(received)}\n\n`);
    lines.prompt();
  });
  await left;
  // Ctrl-C and Ctrl-D leave the prompt's row open.
  if (isTerminal) output.write('\n');
}

/** Keeps the thread and the last reply, and says what there is to say to what is received. */
function converse(bot: Bot, { page, explains }: Screen) {
  let thread: readonly Turn[] = [];
  let last: Reply | undefined;
  const answer = (question: string): string => {
    last = bot.answer(question, { thread });
    thread = extendThread(thread, last);
    const card = format(last, page());
    return explains ? `${card}\n\n${explain(last, bot.explain(last), page())}` : card;
  };
  return {
    /** Questions to go on with: those of the last reply, or examples. */
    offered: (): readonly string[] =>
      last?.kind === 'answer' ? last.related : (last?.suggestions ?? bot.subject.examples),
    take: (received: Exclude<Received, { readonly kind: 'leave' }>): string => {
      switch (received.kind) {
        case 'question':
          return answer(received.text);
        case 'why':
          return last === undefined
            ? '  Nothing has been asked yet.'
            : explain(last, bot.explain(last), page());
        case 'new':
          thread = [];
          return '  What was asked before is forgotten.';
      }
    },
  };
}

function greet(bot: Bot, { width }: Page): string {
  return [
    `Ask about ${inert(bot.subject.name)}. Tab shows questions to begin with.`,
    '/why explains the last reply, /new forgets what was asked, Ctrl-D leaves.',
  ]
    .map((line) => wrap(line, width, '  '))
    .join('\n');
}

/** The questions on offer that begin as the line does, in the form that readline asks for. */
function complete(line: string, offered: readonly string[]): [string[], string] {
  const begun = line.toLowerCase();
  return [offered.filter((question) => question.toLowerCase().startsWith(begun)), line];
}
