import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Bot, Context } from '#core';
import { stream } from '../../../adapters/terminal/stream.ts';
import { aBot, anAnswer, anOutOfScope } from '../../builders.ts';

/** What comes out for what goes in, line by line. */
async function answerAll(bot: Bot, input: string): Promise<readonly unknown[]> {
  const output = new PassThrough();
  const text = Array.fromAsync(output.setEncoding('utf8'));
  await stream(bot, Readable.from([Buffer.from(input)]), output);
  output.end();
  const lines = (await text).join('').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

/** A bot that keeps what it was asked, and in which thread. */
function aListeningBot() {
  const heard: (readonly [question: string, thread: readonly (string | undefined)[]])[] = [];
  const bot = aBot((question, { thread = [] }: Context) => {
    heard.push([question, thread.map((turn) => turn.question)]);
    return anAnswer({ question });
  });
  return { bot, heard };
}

test('writes one object a line, in the order of the questions', async () => {
  const bot = aBot((question) =>
    question === 'b' ? anOutOfScope({ question }) : anAnswer({ question }),
  );
  expect(await answerAll(bot, 'a\n{"question":"b"}\nc')).toMatchObject([
    { question: 'a', outcome: 'answer' },
    { question: 'b', outcome: 'out-of-scope' },
    { question: 'c', outcome: 'answer' },
  ]);
});

test('gives a malformed line an error with its number in its place, and goes on', async () => {
  expect(await answerAll(aBot(), 'a\n{"question":\n{"ask":"b"}\nc\n')).toMatchObject([
    { question: 'a' },
    { error: expect.any(String), line: 2 },
    { error: expect.any(String), line: 3 },
    { question: 'c' },
  ]);
});

test('answers blank lines too, so that lines in and out pair up', async () => {
  expect(await answerAll(aBot(), '\n  \n')).toMatchObject([{ question: '' }, { question: '  ' }]);
});

test('keeps threads apart, and lets questions without one stand alone', async () => {
  const { bot, heard } = aListeningBot();
  const line = (question: string, thread: string) => JSON.stringify({ question, thread });
  await answerAll(
    bot,
    [line('a1', 'a'), line('b1', 'b'), 'alone', line('a2', 'a'), line('b2', 'b')].join('\n'),
  );
  expect(heard).toEqual([
    ['a1', []],
    ['b1', []],
    ['alone', []],
    ['a2', ['a1']],
    ['b2', ['b1']],
  ]);
});

test('remembers of a thread the passage that a reply led with, and its last ten turns', async () => {
  const threads: Context['thread'][] = [];
  const bot = aBot((question, { thread }) => {
    threads.push(thread);
    return question === '0' ? anOutOfScope({ question }) : anAnswer({ question });
  });
  const lines = Array.from({ length: 12 }, (_, index) => `{"question":"${index}","thread":"t"}`);
  await answerAll(bot, lines.join('\n'));
  expect(threads[2]).toEqual([{ question: '0' }, { question: '1', passage: 'pitch/claims#cost' }]);
  expect(threads[11]?.map(({ question }) => question)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ]);
});

test('answers each question before the next comes in', async () => {
  const input = new PassThrough();
  const output = new PassThrough().setEncoding('utf8');
  const done = stream(aBot(), input, output);
  for (const question of ['a', 'b']) {
    input.write(`${question}\n`);
    const [line] = (await output[Symbol.asyncIterator]().next()).value.split('\n');
    expect(JSON.parse(line)).toMatchObject({ question });
  }
  input.end();
  await done;
});

test('asks no further while its reader is behind', async () => {
  const { bot, heard } = aListeningBot();
  const taken: (() => void)[] = [];
  const output = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => void taken.push(done),
  });
  const done = stream(bot, Readable.from([Buffer.from('a\nb\nc\n')]), output);
  while (taken.length === 0) await setImmediate();
  expect(heard).toHaveLength(1);
  while (heard.length < 3 || taken.length > 0) {
    taken.shift()?.();
    await setImmediate();
  }
  await done;
});

test('writes separators of Unicode as escapes, at which some readers would part a line', async () => {
  const output = new PassThrough();
  const text = Array.fromAsync(output.setEncoding('utf8'));
  await stream(aBot(), Readable.from([Buffer.from('a\u2028b\u0085c')]), output);
  output.end();
  const line = (await text).join('').trimEnd();
  expect(line).not.toMatch(/[\u0085\u2028\u2029]/u);
  expect(JSON.parse(line)).toMatchObject({ question: 'a\u2028b\u0085c' });
});
