import { describe, expect, it } from 'vitest';
import { findUnlike } from '../../../../src/answer/figures/choosing/find-unlike.ts';
import type { Operand } from '../../../../src/answer/figures/choosing/operand.ts';
import type { Figure } from '../../../../src/types.ts';
import { aFigure } from '../sound-tunnel.ts';

function anOperand(over: Partial<Figure> = {}, stated = false): Operand {
  const figure = aFigure({ entity: 'West Tunnel', ...over });
  const { from, to, unit } = figure;
  return { measure: { from, to, unit }, figures: [figure], of: figure, stated };
}

const cost = { quantity: 'cost', unit: 'USD billion', scope: 'whole project' } as const;

describe('alike are', () => {
  it.each<[string, Operand, Operand]>([
    ['the same scopes', anOperand(), anOperand()],
    ['wholes of unlike things', anOperand(), anOperand({ scope: 'whole bridge' })],
    ['bores, whatever they are for', ...bores()],
    ['sums of about one time', anOperand(cost), anOperand({ ...cost, date: '2013' })],
    [
      'sums in the same prices',
      anOperand({ ...cost, prices: 2007 }),
      anOperand({ ...cost, prices: 2007, date: '1990' }),
    ],
    [
      'a bare number and anything',
      { measure: anOperand().measure, figures: [], stated: true },
      anOperand(),
    ],
    [
      'two sums of one plan that the question names',
      anOperand(cost, true),
      anOperand({ ...cost, scope: 'tunnel only' }, true),
    ],
  ])('%s', (_, a, b) => {
    expect(findUnlike(a, b)).toEqual([]);
  });
});

describe('unlike are', () => {
  it.each<[string, Operand, Operand, string[]]>([
    ['a part and a whole', anOperand(), anOperand({ scope: 'under the sea' }), ['scope']],
    [
      'scopes that nobody states',
      anOperand({ scope: 'as reported' }),
      anOperand({ scope: 'as reported' }),
      ['scope'],
    ],
    ['currencies', anOperand(cost), anOperand({ ...cost, unit: 'EUR billion' }), ['currency']],
    [
      'price years',
      anOperand({ ...cost, prices: 2007 }),
      anOperand({ ...cost, prices: 2008 }),
      ['prices'],
    ],
    [
      'times of sums without one',
      anOperand(cost),
      anOperand({ ...cost, date: '1988' }),
      ['prices'],
    ],
    ['lengths and weights', anOperand(), anOperand({ quantity: 'mass', unit: 't' }), ['measure']],
    ['lengths and widths', anOperand(), anOperand({ quantity: 'width' }), ['measure']],
    [
      'sums of two plans, though the question names both',
      anOperand(cost, true),
      anOperand({ ...cost, entity: 'Old Scheme', scope: 'tunnel only' }, true),
      ['scope'],
    ],
  ])('%s', (_, a, b, unlike) => {
    expect(findUnlike(a, b)).toEqual(unlike);
  });
});

it('lets a question cross lengths and widths by itself', () => {
  expect(
    findUnlike(anOperand(), anOperand({ quantity: 'width', scope: 'narrowest point' }), true),
  ).toEqual([]);
});

function bores(): [Operand, Operand] {
  const bore = { quantity: 'diameter', unit: 'm' };
  return [
    anOperand({ ...bore, scope: 'inside' }),
    anOperand({ ...bore, scope: 'each railway bore' }),
  ];
}
