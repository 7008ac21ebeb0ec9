import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertStated } from '../../../src/answer/figures/convert-stated.ts';
import { unitTable } from '../../../src/answer/figures/units/unit-table.ts';
import { arbitraryText } from '../../arbitraries.ts';
import { evaluateSum } from './evaluate-sum.ts';

describe('what a sentence says, in another unit', () => {
  it.each([
    [
      'The strait is 30 to 50 metres (100 to 165 feet) deep.',
      'fathoms',
      '(30 to 50 m) ÷ 1.829 = 16.4 to 27.3 fathoms.',
    ],
    [
      'It is 82 kilometres (51 miles) wide and 50 metres (164 feet) deep.',
      'yd',
      '82 km × 1,094 = 89,700 yards; 50 m × 1.094 = 54.7 yards.',
    ],
    [
      'About 55 million cubic yards came out.',
      'm3',
      '55 million cubic yards ÷ 1.308 = 42.1 million m³.',
    ],
  ])('%s', (text, unit, sum) => {
    expect(convertStated(text, unit)).toBe(sum);
  });

  it.each([
    ['has the unit', 'It is 112 kilometres (70 miles) long.', 'mi'],
    ['has nothing of that kind', 'It weighs 3,300 tonnes.', 'mi'],
    ['has no amount', 'Nobody knows how long it is.', 'mi'],
    ['has a sign that is not read', 'It is -14 degrees Celsius in winter.', '°F'],
  ])('is nothing where it %s', (_, text, unit) => {
    expect(convertStated(text, unit)).toBeUndefined();
  });

  it('is a sum that is right', () => {
    const value = fc.integer({ min: 1, max: 99_999 });
    const units = Object.entries(unitTable).flatMap(([unit, { dimension }]) =>
      dimension === 'length' && unit !== 'km' ? [unit] : [],
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...units), (number, unit) => {
        const { worked, shown } = evaluateSum(convertStated(`It is ${number} km.`, unit) ?? '');
        expect(Math.abs(worked.from - shown.from)).toBeLessThanOrEqual(worked.from * 0.011);
      }),
    );
  });

  it('throws nothing', () => {
    fc.assert(
      fc.property(arbitraryText(), fc.constantFrom('mi', '°F', 'm3', 'nmi/h'), (text, unit) => {
        expect(() => convertStated(text, unit)).not.toThrow();
      }),
    );
  });
});
