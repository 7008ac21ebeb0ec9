import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { subtract } from '../units/subtract.ts';
import { formatMeasure } from './format-measure.ts';
import { formatRange } from './format-range.ts';
import { toComputed } from './to-computed.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toQuotient } from './to-quotient.ts';
import { toResult } from './to-result.ts';
import { withOther } from './with-other.ts';

/** What is there of a thing, and all that was planned of it. */
export type Progress = { readonly done: Operand; readonly planned: Operand };

/** Says how much of a plan is still missing, or what share of it is there. */
export function stateRemainder(
  { done, planned }: Progress,
  asks: 'missing' | 'done',
  facts: Facts,
): Computed | undefined {
  const remainder = subtract(planned.measure, done.measure);
  const quotient = toQuotient(done, planned, false);
  if (remainder === undefined || quotient === undefined || done.of === undefined) return undefined;
  const { difference } = remainder;
  if (difference.from <= 0) return undefined;
  const { ratio, division } = quotient;
  const operands = [done, planned];
  const { name } = toName({ ...done.of, scope: 'in use' }, facts);
  const there = { from: ratio.from * 100, to: ratio.to * 100 };
  const [counted = ''] = done.of.quantity === 'count' ? done.of.scope.split(' ') : [];
  const of = `${formatMeasure(done.measure)} (${done.of.scope}) of ${formatMeasure(planned.measure)} planned`;
  if (asks === 'done') {
    const what = counted === '' ? `${name} is` : `the ${counted} of ${name} are`;
    const text = `about ${formatRange(there, 2)} percent of ${what} there: ${of}`;
    const sum = `${division} = ${formatRange(there, 2)} percent`;
    return toComputed({ text, sum, operands, of: 'A share' }, facts);
  }
  const missing = { from: 100 - there.to, to: 100 - there.from };
  const amount =
    counted === '' ? withOther(difference, 12) : `${formatMeasure(difference)} ${counted}`;
  const text = `${amount} of ${name} are still missing, about ${formatRange(missing, 3)} percent: there are ${of}`;
  const sum = `${toOperandSymbols(planned.measure, planned.measure.unit)} − ${toOperandSymbols(done.measure, planned.measure.unit)} = ${toResult(difference, 12).symbols}`;
  return toComputed({ text, sum, operands, of: 'A remainder' }, facts);
}
