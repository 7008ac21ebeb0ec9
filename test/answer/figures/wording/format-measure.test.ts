import { describe, expect, it } from 'vitest';
import { formatMeasure } from '../../../../src/answer/figures/wording/format-measure.ts';

const format = (from: number, unit: string, style?: 'symbols', to = from) =>
  formatMeasure({ from, to, unit }, style);

describe('a measure in words', () => {
  it.each([
    [format(53.85, 'km'), '53.85 kilometres'],
    [format(1, 'mi'), '1 mile'],
    [format(98, 'km', undefined, 112), '98 to 112 kilometres'],
    [format(12_345.6, 'ft'), '12,345.6 feet'],
    [format(1_800_000, 'ha'), '1.8 million hectares'],
    [format(-14, '°C', undefined, -12), '−14 to −12 °C'],
    [format(15, 'm/day'), '15 metres a day'],
    [format(1, 'mi/week'), '1 mile a week'],
    [format(250, 'km/h'), '250 kilometres an hour'],
    [format(34, 'people'), '34'],
    [format(1994, 'year'), '1994'],
    [format(80, '%'), '80 percent'],
    [format(8, 'USD billion'), '$8 billion'],
    [format(0.0714, 'USD billion'), '$71.4 million'],
    [format(545, 'USD million', undefined, 1200), '$545 million to $1.2 billion'],
    [format(302, 'GBP million'), '£302 million'],
    [format(690, 'JPY billion'), '690 billion yen'],
    [format(3, 'XYZ'), '3 XYZ'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('a measure in arithmetic', () => {
  it.each([
    [format(53.85, 'km', 'symbols'), '53.85 km'],
    [format(1, 'mi', 'symbols'), '1 mile'],
    [format(70, 'mi', 'symbols'), '70 miles'],
    [format(15, 'm/day', 'symbols'), '15 m a day'],
    [format(40, 'mph', 'symbols'), '40 mph'],
    [format(18_000, 'km2', 'symbols'), '18,000 km²'],
    [format(34, 'people', 'symbols'), '34'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
