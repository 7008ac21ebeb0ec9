import type { Unlike } from '../choosing/find-unlike.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import type { Measure } from '../units/measure.ts';
import { subtract } from '../units/subtract.ts';
import { formatMeasure } from './format-measure.ts';
import { formatRange } from './format-range.ts';
import { nameQuantity } from './quantity-names.ts';
import { toCaveat } from './to-caveat.ts';
import { toComputed } from './to-computed.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';
import { withOther } from './with-other.ts';

/** What was first, what came of it, in what they are unlike, and the unit that is asked for. */
export type Growth = {
  readonly early: Operand;
  readonly late: Operand;
  readonly unlike: readonly Unlike[];
  readonly unit?: string;
};

/** Says by how much something went up or down; nothing where that depends on whose figure is taken. */
export function stateGrowth(
  { early, late, unlike, unit }: Growth,
  facts: Facts,
): Computed | undefined {
  const remainder = subtract(late.measure, early.measure);
  if (remainder === undefined || early.of === undefined) return undefined;
  const { from, to } = remainder.difference;
  if (from <= 0 && to >= 0) return undefined;
  const isUp = from > 0;
  const gap = { ...remainder.difference, from: isUp ? from : -to, to: isUp ? to : -from };
  const asked = unit === undefined ? undefined : convertMeasure(gap, unit);
  if (unit !== undefined && asked === undefined) return undefined;
  const isOfOne = early.of.entity === late.of?.entity;
  const { noun } = nameQuantity(early.of.quantity, early.of.scope);
  const of = isOfOne ? toName(early.of, facts).own(noun) : `the ${noun}`;
  const text = `${of} went ${isUp ? 'up' : 'down'} by ${toGap(gap, asked)}${toPercent(early, late)}, from ${toSide(early, isOfOne, facts)} to ${toSide(late, isOfOne, facts)}${toCaveat(unlike, early, late)}`;
  const [more, less] = isUp ? [late, early] : [early, late];
  const [minuend, subtrahend] = [more, less].map(({ measure }) =>
    toOperandSymbols(measure, late.measure.unit),
  );
  const results = [gap, ...(asked === undefined ? [] : [asked])].map(
    (one) => toResult(one, one === gap ? 12 : 3).symbols,
  );
  const sum = `${minuend} − ${subtrahend} = ${[...new Set(results)].join(' = ')}`;
  return toComputed({ text, sum, operands: [early, late], of: 'A growth' }, facts);
}

function toGap(gap: Measure, asked: Measure | undefined): string {
  return asked === undefined || asked.unit === gap.unit
    ? withOther(gap, 12)
    : `${toResult(asked, 3).words} (${toResult(gap, 12).words})`;
}

/** `, about 62.5 percent`; of ranges, that would say little. */
function toPercent({ measure: early }: Operand, { measure: late }: Operand): string {
  const known = convertMeasure(early, late.unit);
  if (known === undefined || known.from !== known.to || late.from !== late.to) return '';
  const percent = Math.abs(late.from / known.from - 1) * 100;
  return `, about ${formatRange({ from: percent, to: percent }, 3)} percent`;
}

/** `$40 billion for the plan of 1995`, `£14.8 billion (budget of 2010)`. */
function toSide({ of, measure }: Operand, isOfOne: boolean, facts: Facts): string {
  const amount = formatMeasure(measure);
  if (of === undefined) return amount;
  return isOfOne ? `${amount} (${of.scope})` : `${amount} for ${toName(of, facts).name}`;
}
