import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { aFigure, ask, soundTunnel, textsOf } from '../sound-tunnel.ts';

const asked =
  "$8 billion (tunnel only) over the Sound tunnel's 112 kilometres would come to about $71.4 million per kilometre ($115 million per mile), going by figures from Ada Brook.";

describe('a cost by length', () => {
  it.each([
    [
      'what does $8bn over 112 km come to per kilometre?',
      asked,
      '$8 billion ÷ 112 km = $71.4 million per kilometre.',
    ],
    [
      'how much per km is 8 billion dollars for 112 km',
      asked,
      '$8 billion ÷ 112 km = $71.4 million per kilometre.',
    ],
    ['$8 billion divided by 112 km', asked, '$8 billion ÷ 112 km = $71.4 million per kilometre.'],
    [
      'cost per km of the West Tunnel',
      "The West Tunnel's cost per kilometre is about $130 million ($209 million per mile).",
      '$7 billion ÷ 53.85 km = $130 million per kilometre.',
    ],
    [
      'what does $8bn for the East Tunnel come to per mile',
      "$8 billion (tunnel only) over the East Tunnel's 50 kilometres would come to about $257 million per mile ($160 million per kilometre), going by a figure from Ada Brook for the Sound tunnel.",
      '$8 billion ÷ 50 km (31.07 miles) = $257 million per mile.',
    ],
  ])('%s', (question, result, sum) => {
    expect(textsOf(question)).toEqual([result, sum]);
  });

  it('divides what each gives by what the same gives', () => {
    expect(textsOf('what would the tunnel cost per kilometre')).toEqual([
      "The Sound tunnel's cost per kilometre (tunnel only) would be about $71.4 million to $153 million ($115 million to $246 million per mile), going by figures from Ada Brook and Ben Carr.",
      '($8 billion to $15 billion) ÷ (98 to 112 km) = $71.4 million to $153 million per kilometre.',
    ]);
  });

  it('leaves out whoever gives a cost but no length', () => {
    const other = aFigure({
      entity: 'Sound tunnel',
      quantity: 'cost',
      value: 5,
      unit: 'USD billion',
      scope: 'tunnel only',
      date: '2025',
      by: 'Dee Fox',
    });
    const figures = [...soundTunnel.figures, other];
    const compute = createComputation({ ...soundTunnel, figures });
    const question = 'what would the tunnel cost per kilometre';
    expect(compute(question)).toEqual(ask(question));
  });

  it('is in the money of what the knowledge is about, where there is a choice', () => {
    const cost = { quantity: 'cost', scope: 'whole project', date: '2018' };
    const compute = createComputation({
      ...soundTunnel,
      figures: [
        ...soundTunnel.figures.filter(({ entity }) => entity !== 'West Tunnel'),
        aFigure({ entity: 'West Tunnel' }),
        aFigure({ ...cost, entity: 'West Tunnel', value: 690, unit: 'JPY billion' }),
        aFigure({ ...cost, entity: 'West Tunnel', value: 7, unit: 'USD billion' }),
      ],
    });
    expect(compute('cost per km of the West Tunnel')).toMatchObject({
      sentences: [
        { figures: [{ unit: 'USD billion' }, {}] },
        { text: '$7 billion ÷ 50 km = $140 million per kilometre.' },
        { figures: [{ unit: 'JPY billion' }, {}] },
        { text: '690 billion yen ÷ 50 km = 13.8 billion yen per kilometre.' },
      ],
    });
  });

  it('is that of a sum alone, by the length of what it is for', () => {
    expect(textsOf('how much is 8 billion per km')).toEqual([
      "The Sound tunnel's cost per kilometre (tunnel only) would be about $71.4 million ($115 million per mile), going by figures from Ada Brook.",
      '$8 billion ÷ 112 km = $71.4 million per kilometre.',
    ]);
  });

  it.each([
    "at Brook's price, what would one metre of the tunnel cost?",
    'what would a metre of the tunnel cost at $8bn',
    "cost of one metre of tunnel, at Brook's price",
  ])('is by the metre: %s', (question) => {
    expect(textsOf(question)[0]).toContain('about $71,400');
  });

  it('is that of the figure where one is known by the mile', () => {
    expect(textsOf('cost per km of the East Tunnel')).toEqual([
      "The East Tunnel's cost per kilometre is about £188 million (£302 million per mile).",
      '£302 million ÷ 1.609 = £188 million.',
    ]);
    expect(textsOf('cost per mile of the East Tunnel')).toEqual([
      "The East Tunnel's cost per mile is £302 million (about £188 million per kilometre).",
      '£302 million ÷ 1.609 = £188 million.',
    ]);
  });
});

describe('a cost by time', () => {
  const result =
    "$8 billion (tunnel only) over the Sound tunnel's 8 years of construction would come to $1 billion per year, going by figures from Ada Brook.";
  it.each([
    'if it costs 8 billion and takes 8 years, how much would have to be spent each year?',
    'what is $8 billion spread over 8 years?',
    'how much per year is 8 billion over 8 years',
    'annual spending: 8bn over 8 years',
  ])('%s', (question) => {
    expect(textsOf(question)).toEqual([result, '$8 billion ÷ 8 years = $1 billion per year.']);
  });

  it('is by the month or the day where that is asked for', () => {
    expect(textsOf('8 billion dollars over 8 years is how much a month?')[1]).toBe(
      '$8 billion ÷ 8 years (96 months) = $83.3 million per month.',
    );
  });

  it('is over the years of building where the question names these', () => {
    expect(textsOf('cost of the West Tunnel per year of construction')).toEqual([
      "The West Tunnel's cost per year is about $292 million.",
      '$7 billion ÷ 24 years = $292 million per year.',
    ]);
  });
});

describe('no rate', () => {
  it.each([
    ['of what somebody asks by the mile', 'cost per mile of the Digging Guild'],
    ['by year where no time is given', 'what does the West Tunnel cost per year'],
    ['by year of running it', 'how much would the tunnel cost per year to run'],
    ['without a cost', 'what would the Long Bridge cost per km'],
    ['of numbers that are nobody’s', 'how much is $3bn over 20 km per km'],
    ['by passenger', 'cost per passenger'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});
