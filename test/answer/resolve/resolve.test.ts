import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/answer/resolve/resolve.ts';
import { arbitraryText } from '../../arbitraries.ts';
import { threads } from './threads.ts';

const { index, toTurns } = threads;
const understand = (thread: readonly string[], question: string) =>
  resolve(question, toTurns(...thread), index);

describe('fills in', () => {
  it.each([
    // Another question of the same thing
    [['How long is the Channel Tunnel?'], 'And its depth?', "Channel Tunnel's depth?"],
    [['How long is the Chunnel?'], 'when did it open?', 'When did Channel Tunnel open?'],
    [['How long is the Channel Tunnel?'], 'ok, how deep is it', 'How deep is Channel Tunnel'],
    [
      ['How long is the Channel Tunnel?'],
      'what about the cost?',
      'What about the cost: Channel Tunnel?',
    ],
    [['How long is the Channel Tunnel?'], 'cost?', 'Cost: Channel Tunnel?'],
    [
      ['How long is the Channel Tunnel?'],
      'which one is longer?',
      'Which one of Channel Tunnel is longer?',
    ],
    [['Who is Elon Musk?'], 'how old is he?', 'How old is Elon Musk?'],
    [['Who is Elon Musk?'], 'and his company?', "Elon Musk's company?"],
    [['Who is Elon Musk?'], 'who knows him?', 'Who knows Elon Musk?'],
    // What it adds to the same question
    [
      ['How long is the Channel Tunnel?'],
      'And in feet?',
      'How long is the Channel Tunnel in feet?',
    ],
    // The same question of another thing
    [
      ['How long is the Channel Tunnel?'],
      'and the Gotthard?',
      'How long is the Gotthard Base Tunnel?',
    ],
    [
      ['How long is the Chunnel?'],
      'what about the Gotthard?',
      'How long is the Gotthard Base Tunnel?',
    ],
    [['Who is Elon Musk?'], 'and Dmitriev?', 'Who is Kirill Dmitriev?'],
    [
      ['Who is Elon Musk?', 'How deep is the Chunnel?'],
      'and the Gotthard?',
      'How deep is the Gotthard Base Tunnel?',
    ],
    [['How long is it?'], 'and the Gotthard?', 'How long is it: Gotthard Base Tunnel?'],
    // The other one of two
    [['Who lives on Little Ada?'], 'and on the other one?', 'Who lives on Big Ada?'],
    [['Where is Big Ada?'], 'who owns the other one?', 'Who owns Little Ada?'],
    // What is pointed to with its noun
    [['How long is the Chunnel?'], 'who dug that tunnel?', 'Who dug Channel Tunnel?'],
  ])('%j + “%s” → “%s”', (thread, question, understood) => {
    expect(understand(thread, question)).toBe(understood);
  });
});

describe('looks back', () => {
  it.each([
    [
      ['How long is the Channel Tunnel?', 'Who is Elon Musk?'],
      'how old is he?',
      'How old is Elon Musk?',
      'to the latest',
    ],
    [
      ['How long is the Channel Tunnel?', 'Who is Elon Musk?'],
      'how deep is it?',
      'How deep is Channel Tunnel?',
      'to a thing for “it”, past persons',
    ],
    [
      ['Who is Elon Musk?', 'How long is the Channel Tunnel?'],
      'what did he say?',
      'What did Elon Musk say?',
      'to a person for “he”, past things',
    ],
    [
      ['How long is the Channel Tunnel?', 'Is the sea cold?', 'How cold?'],
      'how deep is it?',
      'How deep is Channel Tunnel?',
      'past questions that name nothing',
    ],
    [
      ['Who was asked? → pitch/reply#reply'],
      'what did he say?',
      'What did Elon Musk say?',
      'to whom an answer was about',
    ],
    [
      ['How long is the railway to Magadan?'],
      'who would build it?',
      'Who would build the railway to Magadan?',
      'to the thing that a place is only part of',
    ],
  ])('%j + “%s” → “%s”: %s', (thread, question, understood, _) => {
    expect(understand(thread, question)).toBe(understood);
  });

  it('ten turns, and no further', () => {
    const others = (count: number) => Array<string>(count).fill('Is the sea cold?');
    const ask = (count: number) =>
      understand(['How long is the Channel Tunnel?', ...others(count)], 'how deep is it?');
    expect(ask(9)).toBe('How deep is Channel Tunnel?');
    expect(ask(10)).toBeUndefined();
  });
});

describe('leaves alone', () => {
  it.each([
    [[], 'how deep is it?', 'nothing was asked before'],
    [['How long is the Chunnel?'], 'How deep is the Gotthard?', 'it names another thing itself'],
    [['How long is the Chunnel?'], 'And who paid Elon Musk?', 'it names a person and asks itself'],
    [['How long is the Chunnel?'], 'What does ice do to ships in winter?', 'it says enough'],
    [['How long is the Chunnel?'], 'Is it true that ice closes the strait?', '“it” is empty'],
    [['Who is Elon Musk?'], 'when did it open?', '“it” is no person'],
    [['How long is the Chunnel?'], 'what is that deal worth?', 'it is no deal'],
    [['How long is the Chunnel?'], 'since what year?', 'it asks of all that was said'],
    [['How long is the Chunnel?'], 'and the other one?', 'it is not one of two'],
    [['How long is the Chunnel?'], 'who is his wife?', '“his” is no thing’s'],
    [['What is a TBM?'], 'how fast is it?', 'nobody asks about a term'],
    [['Is the sea cold?'], 'how cold is it?', 'nothing was named'],
    [['How long is the Chunnel?'], 'How long would the tunnel be?', 'it names a thing itself'],
    [['How long is the Chunnel?'], 'And who is Elon Musk?', 'it asks about a person itself'],
    [['How long is the Chunnel?'], 'Is it possible to build a bridge?', '“it” is empty'],
    [['How long is the Chunnel?'], 'thanks!', 'it is only said in passing'],
    [['How long is the Chunnel?'], `cost${' '.repeat(40_000)}z`, 'no follow-up is so long'],
    [['How long is the Chunnel?'], '', 'nothing is asked'],
    [['How long is the Chunnel?'], '???', 'nothing is asked'],
  ])('%j + “%s”: %s', (thread, question) => {
    expect(understand(thread, question)).toBeUndefined();
  });
});

it('never throws, whatever the thread, and fills in nothing without one', () => {
  const words = fc.constantFrom(
    'and',
    'its',
    'it',
    'the',
    'Chunnel',
    'Musk',
    '?',
    'cost',
    'he',
    '$&',
  );
  const text = fc.oneof(
    arbitraryText(),
    fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
  );
  const turn = fc.record(
    {
      question: text,
      passage: fc.constantFrom('pitch/reply#reply' as const, 'a#gone' as const),
    },
    { requiredKeys: ['question'] },
  );
  fc.assert(
    fc.property(text, fc.array(turn, { maxLength: 12 }), (question, thread) => {
      const understood = resolve(question, thread, index);
      if (thread.length === 0) expect(understood).toBeUndefined();
      expect(resolve(question, thread, index)).toBe(understood);
    }),
  );
});
