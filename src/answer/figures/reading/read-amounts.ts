import type { Measure } from '../units/measure.ts';
import { readAmount } from './read-amount.ts';
import { splitWords } from './split-words.ts';

const time = '((?:an?|per) (?:second|minute|hour|day|week|month|year))';
/** The time stands once after an amount in two units: "250 kilometres (155 miles) an hour". */
const shared: readonly RegExp[] = [
  new RegExp(` \\(([^()]*)\\) ${time}`, 'gu'),
  new RegExp(`, or ([^,()]*), ${time}`, 'gu'),
];
const degrees = /\bdegrees? (?=celsius|fahrenheit)/giu;

/** All amounts of a text in order, those in brackets included; signs of numbers are not read. */
export function readAmounts(text: string): readonly Measure[] {
  const plain = shared
    .reduce((before, pattern) => before.replace(pattern, ' $2 ($1 $2)'), text)
    .replace(degrees, '');
  const words = splitWords(plain);
  const amounts: Measure[] = [];
  for (let place = 0; place < words.length; ) {
    const amount = readAmount(words, place);
    if (amount !== undefined) amounts.push(amount.measure);
    place += amount?.length ?? 1;
  }
  return amounts;
}
