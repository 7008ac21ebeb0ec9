import { expect, it } from 'vitest';
import { findSubject } from '../../../src/answer/resolve/find-subject.ts';
import type { Pronoun } from '../../../src/answer/resolve/read-follow-up.ts';
import { threads } from './threads.ts';

const { index, toTurns } = threads;
const find = (thread: readonly string[], to?: Pronoun['to']) =>
  findSubject(toTurns(...thread), to && { word: 'it', to }, index);

type Found = readonly [thread: readonly string[], to: Pronoun['to'] | undefined, string, string];

it.each<Found>([
  [['How long is the Chunnel?'], undefined, 'Channel Tunnel', 'what was named, by its main name'],
  [['Is the Gotthard longer than the Chunnel?'], undefined, 'Gotthard Base Tunnel', 'the first'],
  [
    ['How long is the Chunnel?', 'And the Gotthard?'],
    'thing',
    'Gotthard Base Tunnel',
    'the latest',
  ],
  [['Does Musk know the Chunnel?'], 'thing', 'Channel Tunnel', 'a thing'],
  [['Does the Chunnel impress Musk?'], 'person', 'Elon Musk', 'a person'],
  [['Does the Chunnel impress Musk?'], 'any', 'Channel Tunnel', 'either'],
  [['Is Magadan near the Chunnel?'], 'thing', 'Channel Tunnel', 'a place last'],
  [['How cold is Magadan?'], 'thing', 'Magadan', 'a place, where there is nothing else'],
  [['Is the new railway to Magadan open?'], 'thing', 'the new railway to Magadan', 'the way there'],
  [['How long is it? → rail/channel-tunnel#length'], 'thing', 'Channel Tunnel', 'what was shown'],
  [
    ['How deep is the Chunnel?', 'Who would pay for that? → people/elon-musk#wealth'],
    'any',
    'Channel Tunnel',
    'what was pointed to, before what that showed',
  ],
  [['How cold is the strait?'], 'thing', 'the strait', 'what everything is about'],
  [['Who answered? → pitch/reply#reply'], 'person', 'Elon Musk', 'whom the answer mentions'],
  [['How rich? → people/elon-musk#wealth'], 'person', 'Elon Musk', 'whom it is about first'],
])('finds in %j for %s “%s”: %s', (thread, to, subject, _) => {
  expect(find(thread, to)).toBe(subject);
});

it.each<readonly [thread: readonly string[], to: Pronoun['to'] | undefined, because: string]>([
  [[], undefined, 'nothing was asked'],
  [['How cold is the sea?'], undefined, 'nothing was named'],
  [['What is a TBM?'], 'thing', 'a term is none of the things that are told about'],
  [['What is a TBM?'], undefined, 'a term is explained, and that is all'],
  [['How long is the Chunnel?'], 'person', 'a thing is no person'],
  [['Who is Musk?'], 'thing', 'a person is no thing'],
  [['What is the dear boat of Musk?'], 'thing', 'a person is no place that it leads to'],
  [['How cold is the sea? → gone/away#gone'], undefined, 'the passage is gone'],
  [['How thick? → strait/ice#ice'], undefined, 'the passage is about nobody in particular'],
])('finds nothing in %j for %s: %s', (thread, to) => {
  expect(find(thread, to)).toBeUndefined();
});

it('finds what has the noun that is pointed with in its name', () => {
  const seek = (noun: string) =>
    findSubject(
      toTurns('Does the Boring Company dig the Chunnel?'),
      { word: 'that', to: 'any', noun },
      index,
    );
  expect(seek('tunnel')).toBe('Channel Tunnel');
  expect(seek('company')).toBe('Boring Company');
  expect(seek('deal')).toBeUndefined();
});
