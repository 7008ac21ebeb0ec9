import { anyCurrency } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { readUnit, type UnitRead } from './read-unit.ts';

/** An amount with its unit, and how many words it takes. */
export type AmountRead = { readonly measure: Measure; readonly length: number };

/** A unit, and how many of it one of what is counted is: a million tonnes. */
type MeasuredUnit = UnitRead & { readonly factor?: number };

const signs: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' };
const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'usd dollar dollars buck bucks',
    GBP: 'gbp sterling',
    EUR: 'eur euro euros',
    JPY: 'jpy yen',
    CHF: 'chf franc francs',
    RUB: 'rub rouble roubles ruble rubles',
    CNY: 'cny yuan renminbi rmb',
    DKK: 'dkk',
    NOK: 'nok',
  }).flatMap(([currency, words]) => words.split(' ').map((word) => [word, currency] as const)),
);
const scales: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thousand: 'thousand k',
    million: 'million millions mn mln m',
    billion: 'billion billions bn bln b',
    trillion: 'trillion trillions tn trn',
  }).flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
);

const factors: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * Reads the amount that begins at this word: `112 km`, `70-mile`, `$8bn`, `98 to 112 km`, `a mile a
 * week`.
 */
export function readAmount(words: readonly string[], start: number): AmountRead | undefined {
  return readSigned(words, start) ?? readMeasured(words, start) ?? readEach(words, start);
}

/** `$8bn`, `US$8 billion`, `$6 to 10 billion`, `$6bn to $10bn`. */
function readSigned(words: readonly string[], start: number): AmountRead | undefined {
  const from = readSum(words, start);
  if (from?.currency === undefined) return undefined;
  const end = start + from.length;
  const to = words[end] === 'to' ? readSum(words, end + 1) : undefined;
  const unit = toMoney(from.currency, from.scale ?? to?.scale);
  if (to === undefined || (from.scale ?? to.scale) !== to.scale) {
    return toAmount(from.value, from.value, toMoney(from.currency, from.scale), from.length);
  }
  return toAmount(from.value, to.value, unit, from.length + 1 + to.length);
}

function readSum(words: readonly string[], start: number) {
  const place = words[start] === 'us' ? start + 1 : start;
  const currency = signs[words[place] ?? ''];
  const first = currency === undefined ? start : place + 1;
  const number = readNumber(words, first);
  if (number === undefined) return undefined;
  const scale = scales.get(words[first + number.length] ?? '');
  const length = first - start + number.length + (scale === undefined ? 0 : 1);
  return { value: number.value, currency, scale, length };
}

/** `112 km`, `98 to 112 km`, `400 million tonnes a year`, `8 billion dollars`, `8bn`. */
function readMeasured(words: readonly string[], start: number): AmountRead | undefined {
  const from = readNumber(words, start);
  if (from === undefined) return undefined;
  const to = readUpTo(words, start + from.length);
  const place = start + from.length + (to === undefined ? 0 : to.length + 1);
  const unit: MeasuredUnit | undefined =
    readUnit(words, place) ?? readMoneyUnit(words, place) ?? readScaled(words, place);
  if (unit === undefined) return undefined;
  const { factor = 1 } = unit;
  const [least, most] = [from.value * factor, (to?.value ?? from.value) * factor];
  return toAmount(least, most, unit.unit, place - start + unit.length);
}

function readUpTo(words: readonly string[], place: number): NumberRead | undefined {
  return words[place] === 'to' ? readNumber(words, place + 1) : undefined;
}

function readMoneyUnit(words: readonly string[], place: number): MeasuredUnit | undefined {
  const scale = scales.get(words[place] ?? '');
  const name = words[place + (scale === undefined ? 0 : 1)] ?? '';
  // A million pounds and more are money; a thousand may well be a weight.
  const isSterling = /^pounds?$/u.test(name) && scale !== undefined && scale !== 'thousand';
  const currency = isSterling ? 'GBP' : currencies.get(name);
  if (currency !== undefined) {
    return { unit: toMoney(currency, scale), length: scale === undefined ? 1 : 2 };
  }
  // Without a currency and another unit, only millions and more are money.
  const isMeasured = scale !== undefined && readUnit(words, place + 1) !== undefined;
  return scale === undefined || scale === 'thousand' || isMeasured
    ? undefined
    : { unit: toMoney(anyCurrency, scale), length: 1 };
}

/** `million tonnes a year`, `thousand miles`: so many times the unit. */
function readScaled(words: readonly string[], place: number): MeasuredUnit | undefined {
  const factor = factors[scales.get(words[place] ?? '') ?? ''];
  const unit = factor === undefined ? undefined : readUnit(words, place + 1);
  return factor === undefined || unit === undefined
    ? undefined
    : { unit: unit.unit, length: unit.length + 1, factor };
}

/** `a mile a week`, `half a mile a day`: with a time, as `a mile` by itself says no amount. */
function readEach(words: readonly string[], start: number): AmountRead | undefined {
  const half = words[start] === 'half' ? 1 : 0;
  if (!/^an?$/u.test(words[start + half] ?? '')) return undefined;
  const unit = readUnit(words, start + half + 1);
  if (!unit?.unit.includes('/')) return undefined;
  const value = half === 1 ? 0.5 : 1;
  return toAmount(value, value, unit.unit, half + 1 + unit.length);
}

function toMoney(currency: string, scale: string | undefined): string {
  return scale === undefined ? currency : `${currency} ${scale}`;
}

function toAmount(from: number, to: number, unit: string, length: number): AmountRead | undefined {
  return from > to ? undefined : { measure: { from, to, unit }, length };
}
