import { expect, it } from 'vitest';
import { readFollowUp } from '../../../src/answer/resolve/read-follow-up.ts';
import { threads } from './threads.ts';

const read = (question: string) => readFollowUp(question, threads.index);

it.each([
  ['and the Gotthard?', 'Gotthard Base Tunnel'],
  ['What about Musk?', 'Elon Musk'],
  ['and how about the Chunnel', 'Channel Tunnel'],
])('reads in “%s” that the last question is asked of %s', (question, name) => {
  expect(read(question)).toEqual({ kind: 'other-thing', name });
});

it.each([
  ['And in feet?', 'in feet'],
  ['how much is that in nautical miles?', 'in nautical miles'],
  ['per day?', 'per day'],
])('reads in “%s” that it adds “%s” to the last question', (question, phrase) => {
  expect(read(question)).toEqual({ kind: 'added', phrase });
});

it.each([
  ['did Musk permit it and when', { word: 'it', to: 'thing' }],
  ['and what did Dmitriev say about it?', { word: 'it', to: 'thing' }],
])('reads in “%s” that the person named is not what it points to', (question, pronoun) => {
  expect(read(question)).toEqual({ kind: 'same-thing', pronoun });
});

it.each([
  ['how old is he?', { word: 'he', to: 'person' }],
  ['who paid her?', { word: 'her', to: 'person' }],
  ['when did it open?', { word: 'it', to: 'thing' }],
  ['Its cost?', { word: 'Its', to: 'thing' }],
  ['who built them?', { word: 'them', to: 'any' }],
  ['how many people live there?', { word: 'there', to: 'any' }],
  ['which one is deepest of all?', { word: 'which one', to: 'any' }],
  ['how much would that cost?', { word: 'that', to: 'thing' }],
  ['who built that bridge?', { word: 'that bridge', to: 'any', noun: 'bridge' }],
  ['did that summit ever take place?', { word: 'that summit', to: 'any', noun: 'summit' }],
  ['did that melt?', { word: 'that', to: 'thing' }],
  ['and who lives on the other one?', { word: 'the other one', to: 'counterpart' }],
  ['and on the other one?', { word: 'the other one', to: 'counterpart' }],
  ['what does he say?', { word: 'he', to: 'person' }],
  ['and the cost?', undefined],
  ['what about the cost to taxpayers?', undefined],
  ['how deep?', undefined],
])('reads in “%s” that it is about the same thing', (question, pronoun) => {
  expect(read(question)).toEqual({ kind: 'same-thing', pronoun });
});

it.each(['why', 'what year?', 'what time of year?', 'by whom?', 'how long were they at it?'])(
  'reads in “%s” that it asks of all that was said',
  (question) => {
    expect(read(question)).toEqual({ kind: 'same-matter' });
  },
);

it.each([
  ['why did Magadan refuse it?', 'thing', 'a place does something'],
  ['is it cold in Magadan?', undefined, 'a place is only where'],
])('reads in “%s” that it points to %s: %s', (question, to, _) => {
  expect(read(question)).toEqual(
    to === undefined ? { kind: 'alone' } : { kind: 'same-thing', pronoun: { word: 'it', to } },
  );
});

it.each([
  ['How deep is the Gotthard?', 'it names something and asks'],
  ['And who paid Musk for the Boring Company?', 'it asks of whom it names'],
  ['Which ships can pass drift ice in winter?', 'it says enough'],
  ['What about storms, drift ice, fog and bears in winter?', 'it says enough after “what about”'],
  ['Did Musk see the ice before it melted?', 'it names what it points to'],
  ['Is it true that ships pass drift ice?', '“it” points to nothing'],
  ['Is it safe to pass drift ice in winter?', '“it” points to nothing'],
  ['How many say that the ice melts early?', '“that” points to nothing'],
  ['The Gotthard?', 'it asks about what it names'],
  ['Is there a ferry for ships in winter?', '“there” points nowhere'],
  ['', 'it asks nothing'],
])('reads that “%s” stands alone: %s', (question) => {
  expect(read(question)).toEqual({ kind: 'alone' });
});
