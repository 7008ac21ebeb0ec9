import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertMeasure } from '../../../../src/answer/figures/units/convert-measure.ts';
import { unitTable } from '../../../../src/answer/figures/units/unit-table.ts';

const one = (value: number, unit: string) => ({ from: value, to: value, unit });

describe('a measure in another unit', () => {
  it.each([
    [3.8, 'km', 'm', 3800],
    [1, 'nmi', 'm', 1852],
    [1, 'mi', 'km', 1.609344],
    [12, 'ft', 'in', 144],
    [1, 'km2', 'ha', 100],
    [797_000, 'lb', 't', 361.513_1],
    [8, 'years', 'months', 96],
    [8, 'years', 'days', 2920],
    [12, '°C', '°F', 53.6],
    [53.6, '°F', '°C', 12],
    [100, 'km/h', 'mph', 62.137_1],
    [1, 'mi/week', 'm/day', 229.906_3],
    [545, 'USD million', 'USD billion', 0.545],
    [2, 'fathoms', 'ft', 12],
    [1, 'yd3', 'ft3', 27],
    [2000, 'lb', 'short ton', 1],
    [3.6, 'km/h', 'm/s', 1],
    [365, 't/year', 't/day', 1],
    [400, 'million t/year', 't/day', 1_095_890.410_96],
    [1, 'm3/s', 'm3/min', 60],
  ])('%d %s in %s is %d', (value, from, to, result) => {
    expect(convertMeasure(one(value, from), to)?.from).toBeCloseTo(result, 4);
  });

  it('keeps both ends of a range', () => {
    expect(convertMeasure({ from: 98, to: 112, unit: 'km' }, 'm')).toEqual({
      from: 98_000,
      to: 112_000,
      unit: 'm',
    });
  });

  it.each([
    ['km', 't'],
    ['km', 'km2'],
    ['USD billion', 'GBP billion'],
    ['people', 'items'],
    ['m/day', 't/year'],
    ['no such unit', 'km'],
  ])('is nothing where %s and %s measure different things', (from, to) => {
    expect(convertMeasure(one(1, from), to)).toBeUndefined();
  });

  it('comes back as it was', () => {
    const units = Object.entries(unitTable);
    const pairs = units.flatMap(([a, { dimension }]) =>
      units.filter(([, other]) => other.dimension === dimension).map(([b]) => [a, b] as const),
    );
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...pairs), value, ([from, to], amount) => {
        const there = convertMeasure(one(amount, from), to);
        const back = there && convertMeasure(there, from);
        expect(back?.from).toBeCloseTo(amount, 4);
      }),
    );
  });
});
