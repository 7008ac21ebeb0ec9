import { describe, expect, it } from 'vitest';
import { ask, textsOf } from '../sound-tunnel.ts';

const longer = 'The West Tunnel is longer than the East Tunnel, by 3.85 kilometres (2.4 miles).';
const deeper =
  'The West Tunnel is deeper than the East Tunnel (deepest point below sea level), by 125 metres (410 feet).';

describe('which of two', () => {
  it.each([
    ['Which is longer, the East Tunnel or the West Tunnel?', longer],
    ["what's longer, Westie or Eastie", longer],
    ['East Tunnel vs West Tunnel: which is longer?', longer],
    ['which one is deeper, the West Tunnel or the East Tunnel', deeper],
    ['which goes deeper, Eastie or Westie?', deeper],
    [
      'which is shorter, the East Tunnel or the West Tunnel',
      'The East Tunnel is shorter than the West Tunnel, by 3.85 kilometres (2.4 miles).',
    ],
    [
      'which has the longer undersea section, the West Tunnel or the East Tunnel?',
      'The East Tunnel is longer than the West Tunnel (under the sea), by 14.7 kilometres (9.1 miles).',
    ],
    [
      'which tunnel has the longer undersea part, Westie or Eastie?',
      'The East Tunnel is longer than the West Tunnel (under the sea), by 14.7 kilometres (9.1 miles).',
    ],
    [
      'which opened first, the East Tunnel or the West Tunnel',
      'The West Tunnel is older than the East Tunnel (by year of opening), by 6 years.',
    ],
    [
      'which took longer to build, the East Tunnel or the West Tunnel',
      "The West Tunnel's construction time is longer than the East Tunnel's, by 18 years.",
    ],
    [
      'which cost more, the East Tunnel or the West Tunnel',
      "The East Tunnel's cost is higher than the West Tunnel's, by $7 billion.",
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });
});

describe('whether it is so', () => {
  it.each([
    ['Is the West Tunnel longer than the East Tunnel?', `Yes, t${longer.slice(1)}`],
    [
      'is the East Tunnel longer than the West Tunnel',
      'No, the East Tunnel is shorter than the West Tunnel, by 3.85 kilometres (2.4 miles).',
    ],
    [
      'was the East Tunnel built faster than the West Tunnel',
      "Yes, the East Tunnel's construction time is shorter than the West Tunnel's, by 18 years.",
    ],
    [
      'is the East Tunnel longer than the Sound tunnel would be?',
      'No, the East Tunnel is shorter than the Sound tunnel would be, by 48 to 62 kilometres (29.8 to 38.5 miles), going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
    [
      'would the tunnel be longer than the strait is wide?',
      'Yes, the Sound tunnel would be longer than the Ferry Strait is wide (narrowest point), by 16 to 30 kilometres (9.9 to 19 miles), going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
    [
      'did more people die in the West Tunnel than in the East Tunnel',
      'Yes, the West Tunnel had more deaths than the East Tunnel (during construction), by 24 to 56, going by figures from West Rail and the Herald for the West Tunnel.',
    ],
    [
      'would a 30 km tunnel be longer than the East Tunnel?',
      "No, the 30 kilometres you give are less than the East Tunnel's length, by 20 kilometres (12.4 miles).",
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });

  it('depends on whose figure is taken where ranges overlap', () => {
    expect(textsOf('is the tunnel longer than 100 km')).toEqual([
      "It depends on whose figure is taken: 98 to 112 kilometres for the Sound tunnel's length and the 100 kilometres you give, going by figures from Ada Brook and Ben Carr.",
      '(98 to 112 km) and 100 km overlap.',
    ]);
  });
});

it('says by how much where both ways are asked', () => {
  expect(textsOf('is the West Tunnel longer or shorter than the East Tunnel?')[0]).toBe(
    'The West Tunnel is 3.85 kilometres (2.4 miles) longer than the East Tunnel.',
  );
});

describe('by how much', () => {
  it.each([
    [
      'How much longer is the West Tunnel than the East Tunnel?',
      'The West Tunnel is 3.85 kilometres (2.4 miles) longer than the East Tunnel.',
      '53.85 km − 50 km = 3.85 km.',
    ],
    [
      'how many miles longer is the West Tunnel than the East Tunnel',
      'The West Tunnel is about 2.39 miles (3.85 kilometres) longer than the East Tunnel.',
      '53.85 km − 50 km = 3.85 km = 2.39 miles.',
    ],
    [
      'what is the difference in depth between the West Tunnel and the East Tunnel',
      'The West Tunnel is 125 metres (410 feet) deeper than the East Tunnel (deepest point below sea level).',
      '240 m − 115 m = 125 m.',
    ],
    [
      'how much longer would a 112 km tunnel be than the East Tunnel',
      'The Sound tunnel at 112 kilometres would be 62 kilometres (38.5 miles) longer than the East Tunnel, going by a figure from Ada Brook for the Sound tunnel.',
      '112 km − 50 km = 62 km.',
    ],
    [
      'how much longer than the East Tunnel',
      'The Sound tunnel would be 48 to 62 kilometres (29.8 to 38.5 miles) longer than the East Tunnel, going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
      '(98 to 112 km) − 50 km = 48 to 62 km.',
    ],
    [
      "how much cheaper is Brook's $8bn than Carr's $12-15bn",
      "The Sound tunnel's cost of $8 billion (tunnel only) would be $4 billion to $7 billion lower than its cost of $12 billion to $15 billion (tunnel only), going by figures from Ada Brook and Ben Carr.",
      '($12 billion to $15 billion) − $8 billion = $4 billion to $7 billion.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });
});

it('goes on with what it shows where units had to be converted', () => {
  expect(textsOf("is Mole's bore wider than an East Tunnel railway bore")).toEqual([
    "No, Mole's diameter is smaller than the East Tunnel's diameter (each railway bore), by about 12.9 feet (3.9 metres).",
    '7.6 m (24.93 feet) − 12 feet = 12.93 feet.',
  ]);
});

describe('what is not alike', () => {
  it('is not compared, and what can be compared of the two is offered', () => {
    expect(textsOf('is the Sound tunnel cheaper than the East Tunnel')).toEqual([
      "The Sound tunnel's cost of $8 billion to $15 billion and the East Tunnel's cost of $14 billion cannot be compared: the figures cover different things (tunnel only; whole project).",
      'What can be compared is their length (whole tunnel): 98 to 112 kilometres for the Sound tunnel and 50 kilometres for the East Tunnel.',
    ]);
  });

  it('says that it is money of different years', () => {
    expect(textsOf('is the Rival plan more expensive than the Sound tunnel')[0]).toBe(
      "The Rival plan's cost of $30 billion and the Sound tunnel's cost of $8 billion to $15 billion cannot be compared: they are in money of different years (prices of 2007; figures of 2025).",
    );
  });

  it('says that it is in different currencies', () => {
    expect(textsOf('is 9 billion pounds more than 7 billion dollars')).toEqual([]);
    expect(textsOf("is the East Tunnel's £9bn more than the West Tunnel's $7bn")[0]).toContain(
      'different currencies',
    );
  });

  it('is not compared by another scope than the one that is named', () => {
    expect(textsOf('is the undersea part of the East Tunnel longer than the Long Bridge')).toEqual([
      "The East Tunnel's length of 38 kilometres and the Long Bridge's length of 19 kilometres cannot be compared: the figures cover different things (under the sea; whole bridge).",
      'What can be compared is their length (whole tunnel): 50 kilometres for the East Tunnel and 19 kilometres for the Long Bridge.',
    ]);
  });

  it('of one thing leaves nothing to offer', () => {
    expect(ask("is the East Tunnel's £9bn more than the East Tunnel's $14bn")).not.toHaveProperty(
      'nearest',
    );
  });

  it('cites the figures of both', () => {
    const computation = ask('is the Sound tunnel cheaper than the East Tunnel');
    expect(computation?.kind === 'incomparable' && computation.figures).toHaveLength(3);
  });
});

describe('no comparison', () => {
  it.each([
    ['of a thing with itself', 'is the tunnel longer than the Brook tunnel'],
    ['of a thing with its own number', 'is the tunnel longer than 112 km'],
    ['without a quantity', 'what is the difference between the East Tunnel and the West Tunnel'],
    ['of money with a bare number', 'would it cost more than $20 billion'],
    ['of money with a number of no currency', 'would it cost more than 20 billion'],
    ['with what is not known', 'is the East Tunnel longer than the Moon Tunnel'],
    ['of what nobody has measured', 'is Far Town bigger than North Province'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});

describe('a claim', () => {
  it('is compared with another', () => {
    expect(textsOf("how much higher is Carr's estimate than Brook's?")[1]).toBe(
      '($12 billion to $15 billion) − $8 billion = $4 billion to $7 billion.',
    );
  });

  it('may be meant at one end', () => {
    expect(textsOf("how much higher is Carr's upper figure than Brook's $8bn?")[1]).toBe(
      '$15 billion − $8 billion = $7 billion.',
    );
  });
});

describe('a comparison', () => {
  it.each([
    ['without a verb', 'West Tunnel longer than East Tunnel??'],
    ['side by side', 'West Tunnel vs East Tunnel length'],
    ['with a superlative', 'which is the longest of the two, the West Tunnel or the East Tunnel?'],
    ['by who beats whom', 'by how many km does the West Tunnel beat the East Tunnel?'],
    ['with slips', 'wich is longer, the West Tunnell or the East Tunel'],
  ])('is read %s', (_, question) => {
    expect(textsOf(question)[1]).toBe('53.85 km − 50 km = 3.85 km.');
  });

  it('of a tunnel with a strait is with how wide it is', () => {
    expect(textsOf('is the Sound tunnel longer than the strait?')[1]).toBe(
      '(98 to 112 km) − 82 km = 16 to 30 km.',
    );
  });

  it('of which goes further down is of depths', () => {
    expect(textsOf('East Tunnel or West Tunnel: which one goes further down?')[1]).toBe(
      '240 m − 115 m = 125 m.',
    );
  });

  it('in years of what is younger is not of building times', () => {
    expect(textsOf('how many years younger is the East Tunnel than the West Tunnel?')[1]).toBe(
      '1994 − 1988 = 6.',
    );
  });
});

describe('more than one way to name the two', () => {
  it.each([
    [
      'Eastie and Westie, those two big ones: what is the difference in length between them?',
      'The East Tunnel is 3.85 kilometres (2.4 miles) shorter than the West Tunnel.',
    ],
    ['East Tunnel and West Tunnel. Which of them is longer?', longer],
    [
      'Is the Sound pitch longer than the East Tunnel?',
      'Yes, the Sound tunnel would be longer than the East Tunnel, by 48 to 62 kilometres (29.8 to 38.5 miles), going by figures from Ada Brook and Ben Carr for the Sound tunnel.',
    ],
  ])('%s', (question, result) => {
    expect(textsOf(question)[0]).toBe(result);
  });
});

describe('a time, beside what somebody claims', () => {
  it.each([
    'How much longer did the West Tunnel take to build than Brook says her tunnel would?',
    'How much longer did the West Tunnel take to build than Brook promises?',
    'How much longer did the West Tunnel take to build than Brook says hers would?',
    "How much longer did the West Tunnel take to build than Brook's plan says?",
  ])('%s', (question) => {
    expect(textsOf(question)[1]).toBe('24 years − 8 years = 16 years.');
  });

  it('is not put beside the length of something else', () => {
    expect(ask('Is the East Tunnel longer than Brook says?')).toBeUndefined();
  });
});

it('reckons with two sums of the question, and says in what they are unlike', () => {
  expect(textsOf("How much more is the Rival plan's 30 billion than Brook's 8 billion?")).toEqual([
    "The Rival plan's cost of $30 billion (tunnel only) would be $22 billion higher than the Sound tunnel's cost of $8 billion (tunnel only), though they are in money of different years (prices of 2007; figures of 2025), going by a figure from Ada Brook for the Sound tunnel.",
    '$30 billion − $8 billion = $22 billion.',
  ]);
  expect(ask('Is the Rival plan cheaper than the Sound tunnel?')?.kind).toBe('incomparable');
});
