import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { formatNumber } from './format-number.ts';
import { nameQuantity } from './quantity-names.ts';
import { toComputed } from './to-computed.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';
import { toScope } from './to-scope.ts';
import { withOther } from './with-other.ts';

/** What is taken of a figure, in words and as a factor, and the unit that it is wanted in. */
export type Scale = { readonly factor: number; readonly said: string; readonly unit?: string };

/** Says what a part or a multiple of a figure is: `half of the Seikan Tunnel's length is …`. */
export function stateScaled(
  operand: Operand,
  { factor, said, unit }: Scale,
  facts: Facts,
): Computed | undefined {
  const { of, measure } = operand;
  const wanted = convertMeasure(measure, unit ?? measure.unit);
  if (of === undefined || wanted === undefined) return undefined;
  const scaled = { from: wanted.from * factor, to: wanted.to * factor, unit: wanted.unit };
  const { own, proposed } = toName(of, facts);
  const what = `${own(nameQuantity(of.quantity, of.scope).noun)}${toScope(of)}`;
  const text = `${said}${factor > 1 ? '' : ' of'} ${what} ${proposed ? 'would be' : 'is'} ${withOther(scaled, 3)}`;
  const by = factor > 1 ? `× ${factor}` : `÷ ${formatNumber(Math.round(1 / factor))}`;
  const sum = `${toOperandSymbols(measure, wanted.unit)} ${by} = ${toResult(scaled, 3).symbols}`;
  return toComputed({ text, sum, operands: [operand], of: 'A part or a multiple' }, facts);
}
