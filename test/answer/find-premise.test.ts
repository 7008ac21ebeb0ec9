import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { findPremise } from '../../src/answer/find-premise.ts';
import { anEntity, aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

const index = anIndex({
  passages: [
    aPassageOf('pitch/status#approval', 'No government has approved the tunnel.', {
      corrects: ['the tunnel is approved', 'a government has approved the tunnel', 'it is dug'],
    }),
    aPassageOf('pitch/musk#answer', 'Elon Musk has not answered Kirill Dmitriev.', {
      corrects: ['Musk has agreed to the tunnel', 'Musk is paying'],
    }),
    aPassageOf('pitch/work#work', 'Nothing has been dug of the East Link Tunnel.', {
      corrects: ['trains run through the East Link Tunnel'],
    }),
    aPassageOf('strait/depth#depth', 'The Bering Strait is at most 54 m deep.', {
      corrects: ['the strait is 500 m deep'],
    }),
    aPassageOf(
      'rail/channel#opening',
      'The Channel Tunnel was approved in 1986, and opened in 1994.',
    ),
  ],
  glossary: {
    entities: [
      anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] }),
      anEntity({ name: 'East Link Tunnel', also: ['East tunnel'] }),
      anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] }),
      anEntity({ name: 'Kirill Dmitriev', kind: 'person', also: ['Dmitriev'] }),
    ],
    synonyms: [['approve', 'ratify']],
  },
});
const find = (question: string) => findPremise(question, analyse(question, index), index);
const corrected = (question: string) => find(question)?.correction.statement;

it.each([
  ['When was the tunnel approved?', 'the tunnel is approved', 'it takes the approval for granted'],
  ['Why did they ratify the tunnel?', 'the tunnel is approved', 'so do words of the same meaning'],
  ['When was the tunel aproved?', 'the tunnel is approved', 'so do misspelt words'],
  [
    'Which government approved the tunnel?',
    'a government has approved the tunnel',
    'what says most of the question is meant',
  ],
  ['Why has Musk agreed to the tunnel?', 'Musk has agreed to the tunnel', 'it names who is meant'],
  [
    'Where do the trains run that go through the East tunnel?',
    'trains run through the East Link Tunnel',
    'it has another name for what is meant',
  ],
  ['How is a strait 500 m deep?', 'the strait is 500 m deep', 'it takes a number for granted'],
])('finds in “%s” that “%s”: %s', (question, statement) => {
  expect(corrected(question)).toBe(statement);
});

it.each([
  ['When would the tunnel be approved?', 'it only imagines it'],
  ['What if the tunnel is approved?', 'it only supposes it'],
  ['Will the tunnel be approved?', 'it asks of the future'],
  ['Could they have approved the tunnel?', 'it only asks whether it can be'],
  ['Why was the tunnel not approved?', 'it denies it'],
  ["Why hasn't the tunnel been approved?", 'it denies it in short'],
  ['Why isn’t the tunnel approved?', 'it denies it with a curly apostrophe'],
  ['Can it be dug without an approved tunnel?', 'it goes without'],
  ['Why has no tunnel been approved?', 'it says that there is none'],
  ['Who denied that Musk has agreed to the tunnel?', 'it speaks of a denial'],
  ['When was the Channel Tunnel approved?', 'it names another tunnel'],
  ['Where do the trains run through the Channel Tunnel?', 'it names another thing'],
  ['Who is at the East tunnel?', 'of the statement it has but the name'],
  ['Why has Dmitriev agreed to the tunnel?', 'it names somebody else'],
  ['How is a strait 54 m deep?', 'it has another number'],
  ['What is the tunnel?', 'it says too little'],
  ['Is it dug?', 'statements of one word are met by chance'],
  ['', 'it says nothing'],
])('finds nothing in “%s”: %s', (question) => {
  expect(corrected(question)).toBeUndefined();
});

describe('is surer', () => {
  const sureness = (question: string) => find(question)?.probability ?? 0;
  it('the more of the question the statement covers', () => {
    expect(sureness('When was the tunnel approved?')).toBeGreaterThan(
      sureness('When was the tunnel approved by engineers with a permit of Alaska?'),
    );
  });
  it('of words themselves than of others that mean the same', () => {
    expect(sureness('When was the tunnel approved?')).toBeGreaterThan(
      sureness('When was the tunnel ratified?'),
    );
  });
  it('up to 1', () => {
    expect(sureness('the tunnel is approved')).toBe(1);
  });
});

it('never corrects a true statement, however it is asked about', () => {
  const truths = [
    'no approval has been given, Dmitriev said',
    'Musk has not answered Dmitriev',
    'the Bering Strait is 54 m deep at most',
    'the Channel Tunnel was approved in 1986',
    'the Chunnel opened in 1994',
    'Dmitriev has asked Musk for a tunnel',
  ];
  const starts = ['Why is it that', 'When was it known that', 'How come', 'Who said that', 'So'];
  const question = fc
    .tuple(fc.constantFrom(...starts), fc.constantFrom(...truths), fc.constantFrom('?', '!', ''))
    .map(([start, truth, end]) => `${start} ${truth}${end}`);
  fc.assert(
    fc.property(question, (text) => {
      expect(corrected(text)).toBeUndefined();
    }),
  );
});
