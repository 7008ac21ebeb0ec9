import type { Measure } from '../units/measure.ts';
import { roundMeasure } from '../units/round-measure.ts';
import { formatMeasure } from './format-measure.ts';

/**
 * A worked-out measure, written for a sentence (`about 69.6 miles`) and for arithmetic (`69.6
 * miles`).
 */
export type Result = { readonly words: string; readonly symbols: string };

/** Writes what was worked out with so many significant digits, saying so where that is not exact. */
export function toResult(measure: Measure, digits: number): Result {
  const rounded = roundMeasure(measure, digits);
  return {
    words: `${rounded.exact ? '' : 'about '}${formatMeasure(rounded.measure)}`,
    symbols: formatMeasure(rounded.measure, 'symbols'),
  };
}
