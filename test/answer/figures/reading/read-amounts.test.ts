import { expect, it } from 'vitest';
import { readAmounts } from '../../../../src/answer/figures/reading/read-amounts.ts';

const written = (text: string) =>
  readAmounts(text).map(({ from, to, unit }) => `${from === to ? from : `${from}-${to}`} ${unit}`);

it.each([
  ['It is 30 to 50 metres (100 to 165 feet) deep.', ['30-50 m', '100-165 ft']],
  ['Trains run at 250 kilometres (155 miles) an hour.', ['250 km/h', '155 mi/h']],
  [
    'It flows at 2.5 knots (4.6 kilometres, or 2.9 miles, an hour).',
    ['2.5 nmi/h', '4.6 km/h', '2.9 mi/h'],
  ],
  ['The water has 12 degrees Celsius (54 °F).', ['12 °C', '54 °F']],
  ['About 55 million cubic yards came out.', ['55000000 yd3']],
  ['It was opened in 1988 by two people.', []],
  ['', []],
])('reads all amounts of “%s”', (text, amounts) => {
  expect(written(text)).toEqual(amounts);
});
