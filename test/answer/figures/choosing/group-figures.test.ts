import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../../src/answer/figures/choosing/group-figures.ts';
import type { Figure } from '../../../../src/types.ts';
import { aFigure } from '../sound-tunnel.ts';

const measuresOf = (figures: readonly Figure[]) =>
  groupFigures(figures).map(({ measure }) => measure);

describe('figures that say the same thing', () => {
  it('are one range from the least to the most', () => {
    const figures = [aFigure({ value: 112 }), aFigure({ from: 98, to: 100 })];
    expect(measuresOf(figures)).toEqual([{ from: 98, to: 112, unit: 'km' }]);
  });

  it('may be in different units', () => {
    const figures = [aFigure({ value: 1000, unit: 'm' }), aFigure({ value: 1.2 })];
    expect(measuresOf(figures)).toEqual([{ from: 1000, to: 1200, unit: 'm' }]);
  });
});

describe('figures that do not', () => {
  it.each([
    ['of unlike scopes', [aFigure(), aFigure({ scope: 'under the sea' })]],
    ['of unlike things', [aFigure(), aFigure({ entity: 'West Tunnel' })]],
    ['in unlike currencies', [aFigure({ unit: 'USD' }), aFigure({ unit: 'GBP' })]],
    [
      'in prices of unlike years',
      [aFigure({ unit: 'USD', prices: 1990 }), aFigure({ unit: 'USD', prices: 2020 })],
    ],
  ])('%s stay apart', (_, figures) => {
    expect(groupFigures(figures)).toHaveLength(2);
  });
});

describe('an older figure', () => {
  it('of what changes gives way to the newest', () => {
    const population = { quantity: 'population', unit: 'people' };
    const figures = [
      aFigure({ ...population, value: 115, date: '2010' }),
      aFigure({ ...population, value: 83, date: '2020-04-01' }),
    ];
    expect(measuresOf(figures)).toEqual([{ from: 83, to: 83, unit: 'people' }]);
  });

  it('of money gives way to those of another time, but not to those of about the same', () => {
    const cost = { quantity: 'cost', unit: 'USD billion' };
    const figures = [
      aFigure({ ...cost, value: 50, date: '2015' }),
      aFigure({ ...cost, value: 8, date: '2024' }),
      aFigure({ ...cost, value: 12, date: '2025' }),
    ];
    expect(measuresOf(figures)).toEqual([{ from: 8, to: 12, unit: 'USD billion' }]);
  });

  it('of a length does not', () => {
    const figures = [aFigure({ value: 49, date: '1994' }), aFigure({ value: 50, date: '2020' })];
    expect(measuresOf(figures)).toEqual([{ from: 49, to: 50, unit: 'km' }]);
  });
});
