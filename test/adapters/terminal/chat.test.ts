import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Bot, Context } from '#core';
import { chat } from '../../../adapters/terminal/chat.ts';
import { createBotSpeaker } from '../../../adapters/terminal/create-bot-speaker.ts';
import { aBot, aChoice, anAnswer } from '../../builders.ts';
import { aPage } from './a-page.ts';

/** All that a chat says when these keys are typed, all at once or one after another. */
async function chatOver(
  typed: string | readonly string[],
  {
    bot = aBot(),
    isTerminal = false,
    explains = false,
  }: Partial<{
    readonly bot: Bot;
    readonly isTerminal: boolean;
    readonly explains: boolean;
  }> = {},
): Promise<string> {
  const output = new PassThrough();
  const said = Array.fromAsync(output.setEncoding('utf8'));
  const input = new PassThrough();
  const speaker = createBotSpeaker(bot, { page: aPage, explains });
  const left = chat(speaker, { input, output, isTerminal, page: aPage });
  for (const keys of [typed].flat()) {
    input.write(keys);
    // What a key starts, such as completion, is done before the next is typed.
    await setImmediate();
  }
  input.end();
  await left;
  output.end();
  return (await said).join('');
}

test('answers line by line until the input ends, in one thread', async () => {
  const threads: Context['thread'][] = [];
  const bot = aBot((asked, { thread }) => {
    threads.push(thread);
    return anAnswer({ question: asked, understood: `understood ${asked}` });
  });
  const said = await chatOver('one\n\ntwo\n', { bot });
  expect(said).toMatch(/understood one.*understood two/su);
  expect(threads).toEqual([[], [{ question: 'one', passage: 'pitch/claims#cost' }]]);
});

test('writes neither greeting nor prompt where no person sits', async () => {
  expect(await chatOver('one\n')).toMatch(/^\n {2}Kirill/u);
});

test('greets with what it is about and how to leave', async () => {
  const said = await chatOver('', { isTerminal: true });
  expect(said).toContain('Ask about the Bering Strait tunnel proposal.');
  expect(said).toContain('Ctrl-D');
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
  ['quit', 'quit\r'],
])('leaves on %s, its last row closed', async (_, keys) => {
  const said = await chatOver(`one\r${keys}never asked\r`, { isTerminal: true });
  expect(said).toContain('under $8 billion');
  expect(said).not.toContain('never asked');
  expect(said.endsWith('\n')).toBe(true);
});

test('explains the last reply when asked why', async () => {
  expect(await chatOver('one\n/why\n')).toMatch(/under \$8 billion.*Candidates/su);
});

test('says that there is nothing to explain before a question', async () => {
  expect(await chatOver('/why\n')).toContain('Nothing has been asked yet.');
});

test('explains every reply where it is told to', async () => {
  expect((await chatOver('one\ntwo\n', { explains: true })).match(/Candidates/gu)).toHaveLength(2);
});

test('begins a new thread when told to forget', async () => {
  const threads: Context['thread'][] = [];
  const bot = aBot((asked, { thread }) => {
    threads.push(thread);
    return anAnswer({ question: asked });
  });
  await chatOver('one\n/new\ntwo\n', { bot });
  expect(threads).toEqual([[], []]);
});

test('brings the question before back with the up arrow', async () => {
  const asked: string[] = [];
  const bot = aBot((text) => {
    asked.push(text);
    return anAnswer({ question: text });
  });
  await chatOver('one\r\u001b[A\r', { bot, isTerminal: true });
  expect(asked).toEqual(['one', 'one']);
});

test('completes with Tab the questions that the last reply offered', async () => {
  const asked: string[] = [];
  const bot = aBot((text) => {
    asked.push(text);
    return aChoice({ suggestions: ['How long is it?', 'When was it?'] });
  });
  await chatOver(['How lo', '\t', '\r', 'when', '\t', '\r'], { bot, isTerminal: true });
  expect(asked).toEqual(['How long would the tunnel be?', 'When was it?']);
});
