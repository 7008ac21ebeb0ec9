import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { findPremise } from '../../src/answer/find-premise.ts';
import { toTerms } from '../../src/terms.ts';
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
    aPassageOf('pitch/peskov#opinion', 'Dmitry Peskov has said nothing on the tunnel.', {
      corrects: [
        'Peskov welcomed the tunnel',
        'Peskov invented the tunnel',
        'Peskov drew the sketch',
      ],
    }),
    aPassageOf('strait/people#people', 'Chukchi live on the strait.', {
      corrects: ['nobody lives on the strait'],
    }),
    aPassageOf('rail/loop#state', 'The North Loop is far from built.', {
      corrects: ['the North Loop is built', 'cars drive through the tunnel'],
    }),
    aPassageOf(
      'rail/channel#opening',
      'The Channel Tunnel was approved in 1986, and opened in 1994.',
    ),
  ],
  glossary: {
    entities: [
      anEntity({ name: 'Bering Strait tunnel', also: ['Peskov-Biden tunnel', 'Alaska tunnel'] }),
      anEntity({ name: 'Alaska', kind: 'place' }),
      anEntity({ name: 'Norway', kind: 'place' }),
      anEntity({ name: 'Dmitry Peskov', kind: 'person', also: ['Peskov'] }),
      anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] }),
      anEntity({ name: 'East Link Tunnel', also: ['East tunnel'] }),
      anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] }),
      anEntity({ name: 'Kirill Dmitriev', kind: 'person', also: ['Dmitriev'] }),
    ],
    synonyms: [
      ['approve', 'ratify'],
      ['draw', 'sketch'],
    ],
  },
});
const subject = index.findNames(toTerms('Bering Strait tunnel'))[0]?.entity;
const find = (question: string) => findPremise(question, analyse(question, index), index, subject);
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
  ['Why did Peskov sketch the drawing?', 'Peskov drew the sketch', 'two words say two things'],
  ['Why is Peskov so keen on the tunnel?', 'Peskov welcomed the tunnel', 'it is as good as said'],
  ['When did the North Loop open?', 'the North Loop is built', 'so it must have been built'],
  ['How many passengers has the North Loop built for itself?', 'the North Loop is built', 'too'],
  [
    'Why was the Bering Strait tunnel approved?',
    'the tunnel is approved',
    'what everything is about need not be named in the statement',
  ],
  ['Why was the tunnel in Alaska approved?', 'the tunnel is approved', 'nor where that is'],
  [
    'Why was the tunnel approved if nobody pays?',
    'the tunnel is approved',
    'only what it rests on is denied',
  ],
  ["Since the tunnel is approved, isn't it?", 'the tunnel is approved', 'a tag denies nothing'],
  ['Why does nobody live on the strait?', 'nobody lives on the strait', 'it denies the same'],
])('finds in “%s” that “%s”: %s', (question, statement) => {
  expect(corrected(question)).toBe(statement);
});

it.each([
  ['When would the tunnel be approved?', 'it only imagines it'],
  ['What if the tunnel is approved?', 'it only supposes it'],
  ['Why did they cancel the approved tunnel?', 'it says that it was given up'],
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
  ['Who posted the sketch to Peskov?', 'one word says one thing'],
  ['Who invented the Peskov-Biden tunnel?', 'it names a tunnel, and nobody'],
  ['How many passengers does the North Loop plan to open for?', 'it is only planned'],
  ['When did digging of the North Loop begin?', 'what is begun need not be built'],
  ['Why was the tunnel in Norway approved?', 'it is a tunnel elsewhere'],
  ['Which is the longest tunnel that cars drive through?', 'it may be any tunnel'],
  ['Why do so few people live on the strait?', 'it does not deny what the statement denies'],
  ['Why does nobody live on the strait by growing wheat?', 'it denies less'],
  ['Why did they leave if nobody says that the tunnel is approved?', 'that is what is denied'],
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
    'Chukchi live on the strait',
    'nobody lives on the strait by mining',
    'the North Loop was begun',
    'the North Loop is not open',
    'Peskov has not welcomed the tunnel',
    'the Peskov-Biden tunnel was invented by Dmitriev',
    'the longest tunnel has cars that drive through it',
    'the Channel Tunnel is built, and passengers ride in it',
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
