import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inert } from './inert.ts';
import type { Page } from './page.ts';
import { type Received, receive } from './receive.ts';
import type { Speaker } from './speaker.ts';
import { wrap } from './wrap.ts';

/** What a chat is held over. */
export type Screen = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person sits at both ends: only then are there a greeting and a prompt. */
  readonly isTerminal: boolean;
  /** The page as it is now: a terminal's width changes. */
  readonly page: () => Page;
};

/**
 * Answers questions as they are typed, until the input ends, Ctrl-C or Ctrl-D. Arrow keys bring earlier questions back, Tab completes those that were offered.
 */
export async function chat(speaker: Speaker, screen: Screen): Promise<void> {
  const { input, output, isTerminal } = screen;
  const lines = createInterface({
    input,
    output,
    terminal: isTerminal,
    prompt: isTerminal ? '> ' : '',
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, speaker.offered()),
  });
  let isOpen = true;
  /** All that was said so far: one thing after another, as it was typed. */
  let said = Promise.resolve();
  const left = once(lines, 'close').then(() => {
    isOpen = false;
  });
  if (isTerminal) output.write(`\n${greet(speaker, screen.page())}\n\n`);
  lines.prompt();
  const say = async (received: ReturnType<typeof receive>) => {
    if (received !== undefined && received.kind !== 'leave') {
      output.write(`\n${await reply(speaker, received)}\n\n`);
    }
    if (isOpen) lines.prompt();
  };
  lines.on('line', (line) => {
    const received = receive(line);
    if (received?.kind === 'leave') return lines.close();
    said = said.then(() => say(received));
  });
  await left;
  await said;
  // Ctrl-C and Ctrl-D leave the prompt's row open.
  if (isTerminal) output.write('\n');
}

async function reply(
  speaker: Speaker,
  received: Exclude<Received, { readonly kind: 'leave' }>,
): Promise<string> {
  switch (received.kind) {
    case 'question':
      return speaker.answer(received.text);
    case 'why':
      return speaker.why();
    case 'new':
      speaker.renew();
      return '  What was asked before is forgotten.';
  }
}

function greet({ subject }: Speaker, { width }: Page): string {
  return [
    `Ask about ${inert(subject.name)}. Tab shows questions to begin with.`,
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
