import { convertMeasure } from '../units/convert-measure.ts';
import type { Measure } from '../units/measure.ts';
import { toResult } from './to-result.ts';

/** What people of the other habit read. */
const others: Readonly<Record<string, string>> = {
  km: 'mi',
  mi: 'km',
  m: 'ft',
  ft: 'm',
  km2: 'mi2',
  t: 'lb',
  lb: 't',
};

/** A worked-out measure with its other unit in brackets: `3.35 kilometres (2.08 miles)`. */
export function withOther(measure: Measure, digits: number): string {
  const { words } = toResult(measure, digits);
  const other = convertMeasure(measure, others[measure.unit] ?? measure.unit);
  if (other === undefined || other.unit === measure.unit) return words;
  const short = Math.abs(other.from) < 10 ? 2 : 3;
  return `${words} (${toResult(other, Math.min(digits, short)).words.replace('about ', '')})`;
}
