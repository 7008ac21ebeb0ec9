import { convertMeasure } from './convert-measure.ts';
import type { Measure } from './measure.ts';

/** By how much one is more than the other, from least to most; in the first's unit, and exact where both have it. */
export function subtract(a: Measure, b: Measure): Measure | undefined {
  const other = convertMeasure(b, a.unit);
  if (other === undefined) return undefined;
  const decimals = Math.max(...[a.from, a.to, other.from, other.to].map(countDecimals));
  const clean = (value: number) => Number(value.toFixed(Math.min(decimals, 10)));
  return { from: clean(a.from - other.to), to: clean(a.to - other.from), unit: a.unit };
}

function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
