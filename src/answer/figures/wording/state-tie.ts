import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { formatMeasure } from './format-measure.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toSides } from './to-sides.ts';

/** Says that two are the same, or that it depends on whose figure is taken. */
export function stateTie(a: Operand, b: Operand, facts: Facts): { text: string; sum: string } {
  const { subject, object } = toSides(a, b, facts, 'noun');
  const [amountA, amountB] = [a, b].map(toAmounts);
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

/** All that is given, unless one gives the whole range: `$8 billion or $12 billion to $15 billion`. */
function toAmounts({ measure, figures }: Operand): string {
  const given = figures.map(({ from, to, unit }) => ({ from, to, unit }));
  const isOfOne = given.some(({ from, to }) => from === measure.from && to === measure.to);
  const isAlike = given.every(({ unit }) => unit === measure.unit);
  if (isOfOne || !isAlike || given.length === 0) return formatMeasure(measure);
  const inOrder = given.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return [...new Set(inOrder.map((one) => formatMeasure(one)))].join(' or ');
}
