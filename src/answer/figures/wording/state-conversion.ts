import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { significantDigits } from '../units/significant-digits.ts';
import { stateMeasure } from './state-measure.ts';
import { toComputed } from './to-computed.ts';
import { toConversion } from './to-conversion.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';

/** A unit beside the one that is wanted. */
const others: Readonly<Record<string, string>> = {
  km: 'mi',
  mi: 'km',
  m: 'ft',
  ft: 'm',
  nmi: 'km',
};

/**
 * Says what a figure is in the unit that is wanted, its own in brackets; where it is the figure's own,
 * another in brackets.
 */
export function stateConversion(
  operand: Operand,
  wanted: string,
  facts: Facts,
): Computed | undefined {
  const { measure, of } = operand;
  const isOwn = measure.unit === wanted;
  const unit = isOwn ? (others[wanted] ?? wanted) : wanted;
  const converted = convertMeasure(measure, unit);
  if (converted === undefined || of === undefined || unit === measure.unit) return undefined;
  const digits = digitsOf(measure, converted);
  const [own, result] = [toEnds(measure, 12), toEnds(converted, digits)];
  const text = stateMeasure(of, isOwn ? toBoth(own, result) : toBoth(result, own), facts);
  const conversion = toConversion(toOperandSymbols(measure, measure.unit), measure.unit, unit);
  const sum = `${conversion} = ${toResult(converted, Math.max(3, digits)).symbols}`;
  return toComputed({ text, sum, operands: [operand], of: 'A figure in another unit' }, facts);
}

/** Both ends of a range in words, or the one value. */
function toEnds({ from, to, unit }: Measure, digits: number): readonly string[] {
  const ends = from === to ? [from] : [from, to];
  return ends.map((end) => toResult({ from: end, to: end, unit }, digits).words);
}

/** `69.6 miles (112 kilometres)`; of a range each end with its own: `2.4 miles (3.8 …) to 2.8 …`. */
function toBoth(first: readonly string[], second: readonly string[]): string {
  // Rounded, both ends may be the same.
  if (first[0] === first[1]) return `${first[0]} (${second.join(' to ')})`;
  return first
    .map((words, place) => `${words} (${second[place] ?? ''})`)
    .join(' to ')
    .replace(' to about ', ' to ');
}

/** Tenfolds are exact; a larger number bears three digits, a smaller one those of the figure. */
function digitsOf(measure: Measure, converted: Measure): number {
  const factor = Math.log10(describeUnit(measure.unit).size / describeUnit(converted.unit).size);
  if (Math.abs(factor - Math.round(factor)) < 1e-9 && factor !== 0) return 12;
  return Math.abs(converted.to) >= 100 ? 3 : significantDigits(measure.from, measure.to);
}
