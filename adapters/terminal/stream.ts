import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Bot, Turn } from '#core';
import { extendThread } from './extend-thread.ts';
import { readLines } from './read-lines.ts';
import { readRequest } from './read-request.ts';
import { toJson } from './to-json.ts';

/**
 * Answers a stream of questions, one a line, with one JSON object a line, in order and at once:
 * each line that comes in gets exactly one that goes out. A blank line is a question like any other
 * and gets an outcome; a malformed one gets `{"error", "line"}`, its number from 1. Waits where the
 * reader is slower. Questions with the same `thread` follow one another, all others stand alone.
 */
export async function stream(
  bot: Bot,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<void> {
  const threads = new Map<string, readonly Turn[]>();
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    const written = toLine(answerLine(bot, threads, line, number));
    if (!output.write(`${written}\n`)) await once(output, 'drain');
  }
}

function answerLine(
  bot: Bot,
  threads: Map<string, readonly Turn[]>,
  line: string,
  number: number,
): unknown {
  const request = readRequest(line);
  if ('error' in request) return { error: request.error, line: number };
  const { question, thread: name } = request;
  if (name === undefined) return toJson(bot.answer(question));
  const thread = threads.get(name) ?? [];
  const reply = bot.answer(question, { thread });
  threads.set(name, extendThread(thread, reply));
  return toJson(reply);
}

/** Separators of Unicode are escaped, as some readers of lines, Node's own among them, part there. */
function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/gu,
    (separator) => `\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
