import { expect, it } from 'vitest';
import { asksOfMatter } from '../../../src/answer/resolve/asks-of-matter.ts';
import { threads } from './threads.ts';

const { index, toTurns } = threads;
const asks = (question: string, ...thread: readonly string[]) =>
  asksOfMatter(question, toTurns(...thread), index);

it.each([
  ['since what year?', 'Who dug the Chunnel?', 'it has no word of its own'],
  ['what is that deal worth?', 'Who dug the Chunnel?', 'nothing named is a deal'],
  ['what figure does she give?', 'Is it too dear?', 'nobody was named'],
])('“%s” is about all of “%s”: %s', (question, before) => {
  expect(asks(question, before)).toBe(true);
});

it.each([
  ['since what year?', [], 'nothing was asked'],
  ['how deep is it?', ['Who dug the Chunnel?'], 'it is about the Chunnel'],
  ['who dug that tunnel?', ['Who dug the Chunnel?'], 'that is one'],
  ['How thick is drift ice in winter?', ['Who dug the Chunnel?'], 'it stands alone'],
  ['which ships did she sail to the islands?', ['Is it too dear?'], 'it says enough'],
  ['and the cost?', ['Is it too dear?'], 'it points to nothing'],
])('“%s” is not about all of %j: %s', (question, before, _) => {
  expect(asks(question, ...before)).toBe(false);
});
