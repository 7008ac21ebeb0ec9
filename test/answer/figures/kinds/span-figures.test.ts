import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

describe('an age', () => {
  it.each([
    [
      'how old was the idea in 2025?',
      'The idea was 135 years old in 2025, counted from the proposal of the Old Scheme in 1890.',
      '2025 − 1890 = 135.',
    ],
    [
      'How old was the West Tunnel in 2025?',
      'The West Tunnel was 37 years old in 2025, counted from its opening in 1988.',
      '2025 − 1988 = 37.',
    ],
    [
      'how old would the West Tunnel be in 2030',
      'The West Tunnel would be 42 years old in 2030, counted from its opening in 1988.',
      '2030 − 1988 = 42.',
    ],
    [
      'how old was Ada Brook in 2025',
      'Ada Brook turned 50 in 2025, born in 1975.',
      '2025 − 1975 = 50.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

describe('a span of years', () => {
  const openings =
    'There are 6 years between the opening of the West Tunnel in 1988 and the opening of the East Tunnel in 1994.';
  it.each([
    ['how many years between the opening of the East Tunnel and the West Tunnel?', openings],
    ['How many years after the West Tunnel did the East Tunnel open?', openings],
    ['how many years apart did the West Tunnel and the East Tunnel open', openings],
    [
      "how many years between the East Tunnel's opening and the proposal",
      'There are 31 years between the opening of the East Tunnel in 1994 and the proposal of the Sound tunnel in 2025.',
    ],
    [
      'how many years ago did the East Tunnel open, as of 2025',
      'There are 31 years between the opening of the East Tunnel in 1994 and 2025.',
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });
});

describe('no age or span', () => {
  it.each([
    ['without a year, as there is no clock', 'how old is the West Tunnel'],
    ['without a year to count to', 'how many years ago did the East Tunnel open'],
    ['before it began', 'how old was the East Tunnel in 1990'],
    ['of what has not opened', 'how many years after the East Tunnel did the Sound tunnel open'],
    ['of no years', 'how many years between the proposal and 2025'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

describe('how long something has been open', () => {
  it('in a year is its age', () => {
    const age = textsOf('how old was the East Tunnel in 2025?');
    expect(textsOf('how long had the East Tunnel been open in 2025?')).toEqual(age);
    expect(textsOf('the East Tunnel had been open for how many years in 2025?')).toEqual(age);
    expect(age).not.toEqual([]);
  });
});

it('counts the age at the time of something else as the years between the two', () => {
  expect(textsOf('how old was the East Tunnel at the time of the proposal?')[1]).toBe(
    '2025 − 1994 = 31.',
  );
});

describe('an age is told as it is asked for', () => {
  it.each([
    ['How old is Brook turning in 2027?', 'Ada Brook turns 52 in 2027, born in 1975.'],
    ['How old will Brook be in 2030?', 'Ada Brook would turn 55 in 2030, born in 1975.'],
    ['How old was Brook in 2020?', 'Ada Brook turned 45 in 2020, born in 1975.'],
    [
      'how old is the Old Scheme in 2026',
      'The Old Scheme is 136 years old in 2026, counted from its proposal in 1890.',
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });
});
