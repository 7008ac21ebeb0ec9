import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('how long a length takes', () => {
  it.each([
    [
      'at 15 m a day how long would one machine need for 112 km?',
      "One machine at 15 metres a day (reasonable day) would need about 20.5 years for the Sound tunnel's 112 kilometres, going by a figure from Ada Brook for the Sound tunnel.",
      '112 km (112,000 m) ÷ 15 m a day = 7,470 days = 20.5 years.',
    ],
    [
      'how many weeks would one machine doing a mile a week need for the roughly 70-mile tunnel?',
      "One machine at 1 mile a week (design target) would need 70 weeks (about 1.34 years) for the Sound tunnel's 70 miles, going by figures from Ada Brook for the Sound tunnel and from the Digging Guild for Mole.",
      '70 miles ÷ 1 mile a week = 70 weeks.',
    ],
    [
      'how long would Mole need for the East Tunnel',
      "One machine at 1 mile a week (design target) would need about 217 days for the East Tunnel's 50 kilometres, going by a figure from the Digging Guild for Mole.",
      '50 km (31.07 miles) ÷ 1 mile a week = 31.1 weeks = 217 days.',
    ],
    [
      'how long would ten machines at 20 metres per day take for 112 km',
      "10 machines at the 20 metres a day you give each would need about 1.53 years for the Sound tunnel's 112 kilometres, going by a figure from Ada Brook.",
      '112 km (112,000 m) ÷ 20 m a day ÷ 10 = 560 days = 1.53 years.',
    ],
    [
      'how many minutes would a train at 250 km/h take through the East Tunnel?',
      "The East Tunnel's 50 kilometres would take 12 minutes at the 250 kilometres an hour you give.",
      '50 km ÷ 250 km/h = 0.2 hours = 12 minutes.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

it('takes nobody else’s train for the one that is asked about', () => {
  expect(textsOf('how long would a train at 350 km/h take through the East Tunnel')[0]).toContain(
    'at the 350 kilometres an hour you give',
  );
});

it('lets the machine be named that works at the speed', () => {
  const question = 'at 15 m a day how long would one machine need for the East Tunnel';
  expect(textsOf(question)).not.toEqual([]);
  expect(textsOf(question.replace('one machine', 'one TBM'))).toEqual(textsOf(question));
});

it('takes the miles that are named, not all that it would be', () => {
  expect(textsOf('at a mile a week how long would it take to dig 70 miles')[0]).toContain(
    "for the Sound tunnel's 70 miles",
  );
});

describe('how fast it must go', () => {
  it.each([
    [
      'how fast would they have to dig 112 km in 8 years',
      "The Sound tunnel's 112 kilometres would have to be dug at about 38.4 metres a day to be done in 8 years, going by figures from Ada Brook.",
      '112 km (112,000 m) ÷ 8 years (2,920 days) = 38.4 m a day.',
    ],
    [
      'how many km a year is 112 km in 8 years',
      "The Sound tunnel's 112 kilometres would have to be dug at 14 kilometres a year to be done in 8 years, going by figures from Ada Brook.",
      '112 km ÷ 8 years = 14 km a year.',
    ],
    [
      'how fast would it have to be dug to be done in 8 years',
      "The Sound tunnel's 98 to 112 kilometres would have to be dug at about 33.6 to 38.4 metres a day to be done in 8 years, going by figures from Ada Brook and Ben Carr.",
      '98 to 112 km (98,000 to 112,000 m) ÷ 8 years (2,920 days) = 33.6 to 38.4 m a day.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

it('says how many machines it takes, rounded up', () => {
  expect(
    textsOf('how many machines would be needed to dig 112 km in 8 years at 15 metres a day?'),
  ).toEqual([
    "3 machines at 15 metres a day (reasonable day) would be needed for the Sound tunnel's 112 kilometres to be done in 8 years, going by figures from Ada Brook for the Sound tunnel.",
    '112 km (112,000 m) ÷ 15 m a day ÷ 8 years (2,920 days) = 2.56.',
  ]);
});

describe('no time', () => {
  it.each([
    ['without a speed', 'how long would it take to dig the tunnel'],
    ['where nothing is dug', 'how many years between Mole and the East Tunnel'],
    ['without a length', 'how long would Mole take'],
    ['of numbers that are nobody’s', 'how long would 20 km take at 3 km a year'],
    ['of two lengths', 'how long would Mole need for the East Tunnel and the West Tunnel'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

it('speaks of crossing where it takes minutes, and of digging where it takes years', () => {
  expect(textsOf('how fast must a train go to do the 112 km in 30 minutes?')).toEqual([
    "The Sound tunnel's 112 kilometres would have to be crossed at 224 kilometres an hour to be done in the 30 minutes you give, going by a figure from Ada Brook.",
    '112 km ÷ 30 minutes (0.5 hours) = 224 km/h.',
  ]);
});

it('takes a thing that is named twice for one', () => {
  expect(textsOf('how long would it take to drive through the tunnel at 60 mph')).not.toEqual([]);
});
