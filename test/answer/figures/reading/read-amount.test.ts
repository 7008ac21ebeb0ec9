import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../src/answer/figures/reading/read-amount.ts';
import { splitWords } from '../../../../src/answer/figures/reading/split-words.ts';

/** The amount at the beginning of a text. */
const read = (text: string) => readAmount(splitWords(text), 0)?.measure;

describe('an amount', () => {
  it.each([
    ['112 km', 112, 'km'],
    ['112km', 112, 'km'],
    ['70-mile', 70, 'mi'],
    ['13,000 metres', 13_000, 'm'],
    ['50.45 kilometers', 50.45, 'km'],
    ['fifteen metres', 15, 'm'],
    ['twenty-five miles', 25, 'mi'],
    ['two hundred km', 200, 'km'],
    ['30 fathoms', 30, 'fathoms'],
    ['112 klicks', 112, 'km'],
    ['60 nm', 60, 'nmi'],
    ['55 million cubic yards', 55_000_000, 'yd3'],
    ['400 million tonnes a year', 400_000_000, 't/year'],
    ['50 cm per second', 50, 'cm/s'],
    ['12 degrees C', 12, '°C'],
    ['54F', 54, '°F'],
    ['a hundred km', 100, 'km'],
    ['60 nautical miles', 60, 'nmi'],
    ['5 square kilometres', 5, 'km2'],
    ['12°C', 12, '°C'],
    ['12 %', 12, '%'],
    ['$8bn', 8, 'USD billion'],
    ['US$8 billion', 8, 'USD billion'],
    ['8 billion dollars', 8, 'USD billion'],
    ['$8', 8, 'USD'],
    ['£302m', 302, 'GBP million'],
    ['€10.9 billion', 10.9, 'EUR billion'],
    ['690 billion yen', 690, 'JPY billion'],
    ['5 million pounds', 5, 'GBP million'],
    ['797,000 pounds', 797_000, 'lb'],
    ['8bn', 8, '? billion'],
    ['15 m a day', 15, 'm/day'],
    ['15 metres per day', 15, 'm/day'],
    ['250 km/h', 250, 'km/h'],
    ['40 mph', 40, 'mph'],
    ['a mile a week', 1, 'mi/week'],
    ['half a mile a day', 0.5, 'mi/day'],
  ])('%s', (text, value, unit) => {
    expect(read(text)).toEqual({ from: value, to: value, unit });
  });

  it.each([
    ['98-112 km', 98, 112, 'km'],
    ['98 to 112 kilometres', 98, 112, 'km'],
    ['$12–15 billion', 12, 15, 'USD billion'],
    ['$12bn to $15bn', 12, 15, 'USD billion'],
    ['6 to 10 billion dollars', 6, 10, 'USD billion'],
  ])('%s is a range', (text, from, to, unit) => {
    expect(read(text)).toEqual({ from, to, unit });
  });

  it.each(['112', 'a mile', 'the km', '2025', '12 machines', '112 to 98 km', 'km', ''])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
