import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../../src/answer/figures/reading/read-asked.ts';
import { soundFacts } from '../sound-tunnel.ts';

const read = (question: string) => readAsked(question, soundFacts);
/** Names and amounts as they were understood. */
const mentionsOf = (question: string) =>
  read(question).mentions.map(({ entity, amount, by }) => ({
    ...(entity === undefined ? {} : { entity }),
    ...(amount === undefined ? {} : { amount: `${amount.from} ${amount.unit}` }),
    ...(by === undefined ? {} : { by }),
  }));

describe('the shape of a question', () => {
  it.each([
    ['How long is the West Tunnel in miles?', 'how long is the @ in U'],
    ['what does $8bn over 112 km come to per km', 'what does # over # come to P'],
    ['how old was Ada Brook in 2025', 'how aged was @ in Y'],
    ['is it 3 times the East Tunnel', 'is @ N times the @'],
    ['cost a mile', 'cost P'],
    ["Westie's length", '@ length'],
    ['the Tunnel of the East', 'the @'],
    ['how many East Tunnels', 'how many @'],
  ])('%s', (question, shape) => {
    expect(read(question).shape).toBe(shape);
  });

  it('has the longest name where several begin', () => {
    expect(mentionsOf('Brook tunnel')).toEqual([{ entity: 'Sound tunnel' }]);
    expect(mentionsOf('Brook')).toEqual([{ entity: 'Ada Brook' }]);
  });
});

describe('what the knowledge is about', () => {
  it.each([
    'the tunnel',
    'the proposed tunnel',
    'the proposed undersea rail tunnel',
    'the proposal',
    'would it',
    'the whole project',
  ])('is meant by: %s', (question) => {
    expect(mentionsOf(question)).toEqual([{ entity: 'Sound tunnel' }]);
  });

  it.each(['a tunnel', 'it', 'any tunnel', 'the tunnels', 'tunnel', 'the longest tunnel'])(
    'is not meant by: %s',
    (question) => {
      expect(mentionsOf(question)).toEqual([]);
    },
  );

  it('has the length that is proposed', () => {
    expect(mentionsOf('the proposed length')).toEqual([{ entity: 'Sound tunnel' }]);
  });
});

describe('an amount', () => {
  it.each([
    ['the 112 km tunnel', { entity: 'Sound tunnel', amount: '112 km' }],
    ['a 112 km long tunnel', { entity: 'Sound tunnel', amount: '112 km' }],
    ['the proposed 112 km', { entity: 'Sound tunnel', amount: '112 km' }],
    ['a roughly 70-mile tunnel', { entity: 'Sound tunnel', amount: '70 mi' }],
    ["Westie's 53.85 km", { entity: 'West Tunnel', amount: '53.85 km' }],
    ["Brook's $8bn", { by: 'Ada Brook', amount: '8 USD billion' }],
    ['a 30 km tunnel', { amount: '30 km' }],
    ["Mole's mile a week", { entity: 'Mole', amount: '1 mi/week' }],
  ])('%s is one thing with its name', (question, mention) => {
    expect(mentionsOf(question)).toEqual([mention]);
  });

  it('is another thing than a name that it does not belong to', () => {
    expect(mentionsOf('the 60 km West Tunnel')).toEqual([
      { amount: '60 km' },
      { entity: 'West Tunnel' },
    ]);
  });
});

it('knows whoever is only named for saying so', () => {
  expect(read('the tunnel according to Carr')).toMatchObject({ by: ['Ben Carr'] });
  expect(mentionsOf('the tunnel according to Carr')).toEqual([{ entity: 'Sound tunnel' }]);
  expect(read('how old was Brook in 2025')).toMatchObject({ by: [] });
});

it('keeps the words that are neither of grammar nor of quantities', () => {
  expect(read('how long is the undersea part of the West Tunnel, allegedly').content).toEqual([
    'undersea',
    'allegedly',
  ]);
});
