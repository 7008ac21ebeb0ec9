import { convertMeasure } from './convert-measure.ts';
import { describeUnit } from './describe-unit.ts';
import type { Measure } from './measure.ts';
import { roundMeasure } from './round-measure.ts';

/** By how much one is more than another. */
export type Remainder = {
  /** From least to most, in the first's unit. */
  readonly difference: Measure;
  /** Whether nothing had to be converted between unlike units. */
  readonly exact: boolean;
};

/** How exactly the second is shown when it is converted: the sum goes on with what is shown. */
const digits = 4;

/** Subtracts the second from the first; `undefined` where they measure different things. */
export function subtract(a: Measure, b: Measure): Remainder | undefined {
  const converted = convertMeasure(b, a.unit);
  if (converted === undefined) return undefined;
  const exact = a.unit === b.unit || describeUnit(a.unit).currency !== undefined;
  const other = exact ? converted : roundMeasure(converted, digits).measure;
  const decimals = Math.max(...[a.from, a.to, other.from, other.to].map(countDecimals));
  const clean = (value: number) => Number(value.toFixed(Math.min(decimals, 10)));
  const difference = { from: clean(a.from - other.to), to: clean(a.to - other.from), unit: a.unit };
  return { difference, exact };
}

function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
