import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { evaluateSum } from '../evaluate-sum.ts';
import { aFigure, soundTunnel } from '../sound-tunnel.ts';

const cost = { quantity: 'cost', unit: 'GBP billion', passage: 'tunnels/long#cost' } as const;
const swim = { entity: 'Long Bridge', quantity: 'distance', unit: 'km' } as const;
const compute = createComputation({
  ...soundTunnel,
  figures: [
    ...soundTunnel.figures,
    aFigure({ ...cost, entity: 'Long Bridge', value: 16, scope: 'budget of 2010', date: '2010' }),
    aFigure({ ...cost, entity: 'Long Bridge', value: 20, scope: 'whole project', date: '2022' }),
    aFigure({ ...cost, entity: 'Long Bridge', value: 0.3, scope: 'per mile', date: '2022' }),
    aFigure({ ...swim, value: 80, scope: 'planned route' }),
    aFigure({ ...swim, value: 120, scope: 'swum in the end' }),
    aFigure({
      ...cost,
      entity: 'New Scheme',
      unit: 'USD billion',
      value: 80,
      scope: 'tunnel and railways',
      date: '2020',
      prices: 2020,
    }),
  ],
});
const textsOf = (question: string) => {
  const computation = compute(question);
  return computation?.kind === 'computed' ? computation.sentences.map(({ text }) => text) : [];
};

const grown =
  "Long Bridge's cost went up by £4 billion, about 25 percent, from £16 billion (budget of 2010) to £20 billion (whole project).";

describe('what became of a plan', () => {
  it.each([
    ["how much did the Long Bridge's price go up?", grown],
    ['how much did the Long Bridge go over budget', grown],
    ['how much more did the Long Bridge cost than its budget of 2010', grown],
    ['by what percentage did the cost of the Long Bridge rise', grown],
    [
      'how many miles further did they swim at the Long Bridge than planned',
      "Long Bridge's distance went up by about 24.9 miles (40 kilometres), about 50 percent, from 80 kilometres (planned route) to 120 kilometres (swum in the end).",
    ],
  ])('%s', (question, text) => {
    expect(textsOf(question)[0]?.replace(/^The /u, '')).toBe(text);
  });

  it('shows a sum that adds up', () => {
    const [, sum = ''] = textsOf("how much did the Long Bridge's price go up?");
    const { worked, shown } = evaluateSum(sum);
    expect(worked).toEqual(shown);
  });
});

describe('from one plan to the next', () => {
  it('is said with what is unlike in their money', () => {
    expect(textsOf('how much did the cost go up from the Old Scheme to the New Scheme?')[0]).toBe(
      'The cost went up by $15 billion, about 23.1 percent, from $65 billion for the Old Scheme to $80 billion for the New Scheme, though they are in money of different years (prices of 2007; prices of 2020).',
    );
  });

  it('is not reckoned where they cover different things', () => {
    expect(textsOf('how much did the cost go up from the Old Scheme to the East Tunnel')).toEqual(
      [],
    );
  });
});

it.each([
  'how much did the East Tunnel go over budget',
  'how much did the price of oil go up',
  'how much more did the West Tunnel cost than planned',
  'how much did the Long Bridge cost',
  'why did the price of the Long Bridge go up',
  'how much did the Long Bridge go up in weight',
])('leaves alone: %s', (question) => {
  expect(compute(question)).toBeUndefined();
});
