import { describe, expect, it } from 'vitest';
import { createComputation } from '../../../../src/answer/figures/create-computation.ts';
import { evaluateSum } from '../evaluate-sum.ts';
import { aFigure, soundTunnel } from '../sound-tunnel.ts';

const road = { entity: 'Mole road', passage: 'roads/mole#state' } as const;
const compute = createComputation({
  ...soundTunnel,
  glossary: {
    ...soundTunnel.glossary,
    entities: [...soundTunnel.glossary.entities, { name: 'Mole road', kind: 'road', also: [] }],
  },
  figures: [
    ...soundTunnel.figures,
    aFigure({ ...road, value: 200, scope: 'whole planned road' }),
    aFigure({ ...road, value: 50, scope: 'in use' }),
    aFigure({ ...road, value: 80, scope: 'dug' }),
    aFigure({ ...road, quantity: 'count', unit: 'items', value: 20, scope: 'stations planned' }),
    aFigure({ ...road, quantity: 'count', unit: 'items', value: 8, scope: 'stations in use' }),
  ],
});
const textsOf = (question: string) => {
  const computation = compute(question);
  return computation?.kind === 'computed' ? computation.sentences.map(({ text }) => text) : [];
};

const missing =
  '150 kilometres (93.2 miles) of the Mole road are still missing, about 75 percent: there are 50 kilometres (in use) of 200 kilometres planned.';
const there =
  'About 25 percent of the Mole road is there: 50 kilometres (in use) of 200 kilometres planned.';

describe('how far a plan has come', () => {
  it.each([
    ['How much of the planned Mole road is still missing?', missing],
    ['how much is left to build of the Mole road', missing],
    ['how much of the Mole road is not built yet', missing],
    ['what share of the Mole road is built', there],
    ['how much of the Mole road exists', there],
    [
      'how much of the Mole road has been dug',
      'About 40 percent of the Mole road is there: 80 kilometres (dug) of 200 kilometres planned.',
    ],
    [
      'how many stations of the Mole road are missing?',
      '12 stations of the Mole road are still missing, about 60 percent: there are 8 (stations in use) of 20 planned.',
    ],
    [
      "what percentage of the Mole road's stations are open",
      'About 40 percent of the stations of the Mole road are there: 8 (stations in use) of 20 planned.',
    ],
  ])('%s', (question, text) => {
    expect(textsOf(question)[0]).toBe(text);
  });

  it.each(['how much of the Mole road is missing', 'what share of the Mole road is built'])(
    'shows a sum that adds up: %s',
    (question) => {
      const { worked, shown } = evaluateSum(textsOf(question)[1] ?? '');
      expect(worked).toEqual(shown);
    },
  );
});

it.each([
  'how much of the East Tunnel is finished',
  'how much of the tunnel is built',
  'how much of the Mole road has ice',
  'who left the Mole road unfinished',
  'how long is the Mole road',
])('leaves alone: %s', (question) => {
  expect(textsOf(question)).toEqual([]);
});
