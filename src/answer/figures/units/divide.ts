import { convertMeasure } from './convert-measure.ts';
import type { Measure } from './measure.ts';

/**
 * How many times one is the other, from least to most; `undefined` where they measure different
 * things.
 */
export function divide(a: Measure, b: Measure): { from: number; to: number } | undefined {
  const other = convertMeasure(b, a.unit);
  if (other === undefined || other.from <= 0) return undefined;
  return { from: a.from / other.to, to: a.to / other.from };
}
