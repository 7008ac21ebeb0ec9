import { enableCompileCache } from 'node:module';
import { join, relative } from 'node:path';
import type { Bot } from '#core';
import { openPage } from './open-page.ts';
import { type Options, parseOptions } from './parse-options.ts';

const help = `npm run ask -- [question] [options]

Answers a question from the knowledge folder; without a question, chats.

  --explain         also says why: terms, candidates, scores and cuts
  --json            one question a line in, one JSON object a line out; a line is the
                    question, or {"question": "…", "thread": "…"} to keep threads apart
  --knowledge DIR   answers from another folder
  -h, --help        this text

Colour follows the terminal, NO_COLOR and FORCE_COLOR.
`;

// What is imported from here on is compiled once and kept, which halves the time to an answer.
enableCompileCache();

// A reader that has seen enough, such as head, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(error.message, 1);
});

try {
  const options = parseOptions(process.argv.slice(2));
  if ('error' in options) fail(options.error, 2);
  else if (options.help) process.stdout.write(help);
  else await run(options);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

async function run(options: Options): Promise<void> {
  const { formatProblem, open } = await import('#core');
  const opened = await open(options.knowledge ?? ownKnowledge());
  if (opened.kind === 'unsound') {
    const list = opened.problems.map(formatProblem).join('\n');
    return fail(`${list}\nNothing is answered before these problems are mended.`, 1);
  }
  const { bot } = opened;
  if (options.question === undefined) return converse(bot, options);
  process.stdout.write(await answer(bot, options.question, options));
}

/** The project's own knowledge folder, as a person would type it from where they are. */
function ownKnowledge(): string {
  return relative(process.cwd(), join(import.meta.dirname, '../../knowledge')) || '.';
}

async function answer(bot: Bot, question: string, options: Options): Promise<string> {
  const reply = bot.answer(question);
  if (options.json) {
    const { toJson } = await import('./to-json.ts');
    return `${JSON.stringify(toJson(reply))}\n`;
  }
  const { format } = await import('./format.ts');
  const card = `\n${format(reply, openPage())}\n\n`;
  if (!options.explain) return card;
  const { explain } = await import('./explain.ts');
  return `${card}${explain(reply, bot.explain(reply), openPage())}\n\n`;
}

async function converse(bot: Bot, options: Options): Promise<void> {
  if (options.json) {
    const { stream } = await import('./stream.ts');
    return stream(bot, process.stdin, process.stdout);
  }
  const [{ chat }, { createBotSpeaker }, { openScreen }] = await Promise.all([
    import('./chat.ts'),
    import('./create-bot-speaker.ts'),
    import('./open-screen.ts'),
  ]);
  const screen = openScreen();
  const speaker = createBotSpeaker(bot, { page: screen.page, explains: options.explain });
  return chat(speaker, screen);
}

function fail(message: string, status: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}
