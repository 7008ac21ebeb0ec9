import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { formatMeasure } from './format-measure.ts';
import { joinNames } from './join-names.ts';
import { nameQuantity } from './quantity-names.ts';
import { toComputed } from './to-computed.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toScope } from './to-scope.ts';

/** Puts several in order, the one that was asked for first: the longest, the cheapest. */
export function stateRanking(
  operands: readonly Operand[],
  compares: 'more' | 'less',
  facts: Facts,
): Computed | undefined {
  const [of, unit] = [operands[0]?.of, operands[0]?.measure.unit];
  if (of === undefined || unit === undefined) return undefined;
  const sign = compares === 'more' ? -1 : 1;
  const sorted = operands.toSorted((a, b) => sign * (middleOf(a, unit) - middleOf(b, unit)));
  const { noun, more, less } = nameQuantity(of.quantity, of.scope);
  const first = toSuperlative(compares === 'more' ? more : less);
  const shown = joinNames(sorted.map((operand) => toShown(operand, facts)));
  const what = of.quantity === 'year' ? `year of ${of.scope}` : `${noun}${toScope(of)}`;
  const text = `by ${what}, ${first} first: ${shown}`;
  return toComputed({ text, sum: toSum(sorted, unit), operands: sorted, of: 'An order' }, facts);
}

function middleOf({ measure }: Operand, unit: string): number {
  const { from, to } = convertMeasure(measure, unit) ?? measure;
  return (from + to) / 2;
}

/** `57.1 km > 53.85 km`; of ranges that overlap, it depends. */
function toSum(sorted: readonly Operand[], unit: string): string {
  return sorted.reduce((text, { measure }, place) => {
    const shown = toOperandSymbols(measure, unit);
    const [before, own] = [sorted[place - 1]?.measure, convertMeasure(measure, unit)];
    const last = before && convertMeasure(before, unit);
    if (last === undefined || own === undefined) return shown;
    const sign = last.from > own.to ? '>' : last.to < own.from ? '<' : 'overlaps or equals';
    return `${text} ${sign} ${shown}`;
  }, '');
}

/** `the Seikan Tunnel (53.85 kilometres)`; what is only planned is said to be. */
function toShown({ of, measure }: Operand, facts: Facts): string {
  const amount = formatMeasure(measure);
  if (of === undefined) return amount;
  const { name, proposed } = toName(of, facts);
  return `${name} (${amount}${proposed ? ', only planned' : ''})`;
}

/** `longer` → `longest`, `more deaths` → `most deaths`. */
function toSuperlative(comparative: string): string {
  return comparative
    .replace(/^more /u, 'most ')
    .replace(/^less /u, 'least ')
    .replace(/er(?= |$)/u, 'est');
}
