import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { formatMeasure } from './format-measure.ts';
import { toComputed } from './to-computed.ts';
import { toLength } from './to-length.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';

/** Says what a length would cost at a price by the kilometre or mile. */
export function stateProduct(
  price: Operand,
  length: Operand,
  per: string,
  facts: Facts,
): Computed | undefined {
  const way = convertMeasure(length.measure, per);
  if (way === undefined || price.measure.unit.startsWith('?')) return undefined;
  const total = {
    from: price.measure.from * way.from,
    to: price.measure.to * way.to,
    unit: price.measure.unit,
  };
  const each = `${formatMeasure(price.measure)} per ${describeUnit(per).one}`;
  const given = price.of === undefined ? `the ${each} you give` : each;
  const result = toResult(total, 3);
  return toComputed(
    {
      text: `${toLength(length, facts)} would come to ${result.words} at ${given}`,
      sum: `${formatMeasure(price.measure)} × ${toOperandSymbols(length.measure, per)} = ${result.symbols}`,
      operands: [length, price],
      of: 'A product',
    },
    facts,
  );
}
