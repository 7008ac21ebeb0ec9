import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { formatMeasure } from './format-measure.ts';
import { toResult } from './to-result.ts';

/**
 * A measure as arithmetic writes it, with the unit that the sum is done in where that is another:
 * `60 miles (96.6 km)`.
 */
export function toOperandSymbols(measure: Measure, unit: string): string {
  const written = formatMeasure(measure, 'symbols');
  const isMoney = describeUnit(unit).currency !== undefined;
  const converted = measure.unit === unit || isMoney ? undefined : convertMeasure(measure, unit);
  return converted === undefined
    ? bracketRange(measure, written)
    : `${written} (${toResult(converted, 4).symbols})`;
}

function bracketRange({ from, to }: Measure, written: string): string {
  return from === to ? written : `(${written})`;
}
