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
      sentences: [{ figures: [{ unit: 'USD billion' }, {}] }, {}],
    });
  });

  it('is that of the figure where one is known by the mile', () => {
    expect(textsOf('cost per km of the East Tunnel')).toEqual([
      "The East Tunnel's cost per kilometre is about £188 million (£302 million per mile).",
      '£302 million ÷ 1.609 = £188 million.',
    ]);
  });
});

describe('no rate', () => {
  it.each([
    ['of what is known by the mile already', 'cost per mile of the East Tunnel'],
    ['without a cost', 'what would the Long Bridge cost per km'],
    ['of numbers that are nobody’s', 'how much is $3bn over 20 km per km'],
    ['by passenger', 'cost per passenger'],
  ])('%s', (_, question) => {
    expect(ask(question)).toBeUndefined();
  });
});
