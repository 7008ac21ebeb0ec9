import type { Operand } from '../choosing/operand.ts';
import { divide } from '../units/divide.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';

/** How many times one is the other, and the division as arithmetic writes it. */
export type Quotient = {
  readonly ratio: { readonly from: number; readonly to: number };
  readonly division: string;
  /** Both operands as arithmetic writes them. */
  readonly over: string;
  readonly under: string;
};

/**
 * Divides one by another; of cross-sections, which go with the squares, by the square of the
 * diameters.
 */
export function toQuotient(
  dividend: Operand,
  divisor: Operand,
  isSquared: boolean,
): Quotient | undefined {
  const ratio = divide(dividend.measure, divisor.measure);
  if (ratio === undefined) return undefined;
  const { unit } = dividend.measure;
  const over = toOperandSymbols(dividend.measure, unit);
  const under = toOperandSymbols(divisor.measure, unit);
  return isSquared
    ? {
        ratio: { from: ratio.from ** 2, to: ratio.to ** 2 },
        division: `(${over} ÷ ${under})²`,
        over,
        under,
      }
    : { ratio, division: `${over} ÷ ${under}`, over, under };
}
