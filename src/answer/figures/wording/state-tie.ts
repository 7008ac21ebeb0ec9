import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { formatMeasure } from './format-measure.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toSides } from './to-sides.ts';

/** Says that two are the same, or that it depends on whose figure is taken. */
export function stateTie(a: Operand, b: Operand, facts: Facts): { text: string; sum: string } {
  const { subject, object } = toSides(a, b, facts, 'noun');
  const [amountA, amountB] = [a, b].map(({ measure }) => formatMeasure(measure));
  const unit = a.measure.unit;
  const [sumA, sumB] = [a, b].map(({ measure }) => toOperandSymbols(measure, unit));
  if ([a, b].every(({ measure }) => measure.from === measure.to)) {
    return { text: `there is no difference: ${amountA} for both`, sum: `${sumA} = ${sumB}` };
  }
  const shown = [
    a.of === undefined || a.stated ? subject : `${amountA} for ${subject}`,
    b.of === undefined || b.stated ? object : `${amountB} for ${object}`,
  ];
  return {
    text: `it depends on whose figure is taken: ${shown.join(' and ')}`,
    sum: `${sumA} and ${sumB} overlap`,
  };
}
