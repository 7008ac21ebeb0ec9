import type { Measure } from './measure.ts';

/** A rounded measure, and whether rounding left it as it was. */
export type Rounded = { readonly measure: Measure; readonly exact: boolean };

/** What arithmetic on decimals leaves behind is no inexactness. */
const noise = 1e-9;

/** Rounds both ends to so many significant digits. */
export function roundMeasure({ from, to, unit }: Measure, digits: number): Rounded {
  const round = (value: number) => Number(value.toPrecision(digits));
  const near = (value: number) => Math.abs(round(value) - value) <= Math.abs(value) * noise;
  return { measure: { from: round(from), to: round(to), unit }, exact: near(from) && near(to) };
}
