import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import type { Measure } from '../units/measure.ts';
import { formatMeasure } from './format-measure.ts';
import { nameQuantity } from './quantity-names.ts';
import { toComputed } from './to-computed.ts';
import { toConversion } from './to-conversion.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';
import { toScope } from './to-scope.ts';

/** People round this much and mean the same; what is further apart is another amount. */
const same = 0.03;
const apart = 0.1;

/** Says what a figure is in the unit of the amount that it is set equal to, and whether that is right. */
export function stateEquation(
  operand: Operand,
  other: Measure,
  facts: Facts,
): Computed | undefined {
  const { of, measure } = operand;
  const converted = convertMeasure(measure, other.unit);
  if (of === undefined || converted === undefined) return undefined;
  const away = Math.max(
    Math.abs(converted.from - other.from) / converted.from,
    Math.abs(converted.to - other.to) / converted.to,
  );
  const verdict = away <= same ? 'yes, ' : away > apart ? 'no, ' : '';
  const what = `${toName(of, facts).own(nameQuantity(of.quantity, of.scope).noun)}${toScope(of)}`;
  const text = `${verdict}${formatMeasure(measure)}, ${what}, is ${toResult(converted, 3).words}`;
  const conversion = toConversion(
    toOperandSymbols(measure, measure.unit),
    measure.unit,
    other.unit,
  );
  const sum = `${conversion} = ${toResult(converted, 3).symbols}`;
  return toComputed({ text, sum, operands: [operand], of: 'An amount in another unit' }, facts);
}
