import type { CostAndLength } from '../choosing/choose-rates.ts';
import type { Unlike } from '../choosing/find-unlike.ts';
import type { Computation } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { divide } from '../units/divide.ts';
import type { Measure } from '../units/measure.ts';
import { describeOperands } from './describe-operands.ts';
import { formatRange } from './format-range.ts';
import { toComputed } from './to-computed.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toReasons } from './to-reasons.ts';
import { toResult } from './to-result.ts';
import { toScope } from './to-scope.ts';
import { toSentence } from './to-sentence.ts';

/** By which unit of length, and in what the costs are unlike. */
export type AskedRates = { readonly per: string; readonly unlike: readonly Unlike[] };

/**
 * Sets side by side what two things cost by the kilometre or mile, and says how many times the one is
 * the other where their costs are alike.
 */
export function stateRates(
  first: CostAndLength,
  second: CostAndLength,
  { per, unlike }: AskedRates,
  facts: Facts,
): Computation | undefined {
  const [one, other] = [toRate(first, per), toRate(second, per)];
  if (one === undefined || other === undefined) return undefined;
  const operands = [first, second].flatMap(({ cost, length }) =>
    length ? [cost, length] : [cost],
  );
  const each = [toText(first, one.rate, per, facts), toText(second, other.rate, per, facts)];
  if (unlike.length > 0) {
    const reasons = toReasons(unlike, first.cost, second.cost);
    return {
      kind: 'incomparable',
      text: toSentence(`${each.join(' and ')} cannot be compared: ${reasons}`),
      figures: operands.flatMap(({ figures }) => figures),
      because: `Rates not alike (${unlike.join(', ')}): ${describeOperands(operands)}.`,
    };
  }
  const ratio = divide(one.rate, other.rate);
  if (ratio === undefined) return undefined;
  // How many times the dearer is the other reads better than a share.
  if (ratio.to < 1) return stateRates(second, first, { per, unlike }, facts);
  const be = first.cost.of && toName(first.cost.of, facts).proposed ? 'would be' : 'is';
  const text = `${each[0]} ${be} about ${formatRange(ratio, 2)} times ${each[1]}`;
  const sum = `(${one.sum}) ÷ (${other.sum}) = ${formatRange(ratio, 2)}`;
  return toComputed({ text, sum, operands, of: 'A ratio of rates' }, facts);
}

/** What it costs by the unit, and how that is worked out. */
function toRate({ cost, length }: CostAndLength, per: string) {
  const { from, to, unit } = cost.measure;
  const written = toOperandSymbols(cost.measure, unit);
  if (length === undefined) {
    const by = /kilomet/u.test(cost.of?.scope ?? '') ? 'km' : 'mi';
    const factor = describeUnit(per).size / describeUnit(by).size;
    const sum = `${written} per ${describeUnit(by).one}`;
    return { rate: { from: from * factor, to: to * factor, unit }, sum };
  }
  const way = convertMeasure(length.measure, per);
  if (way === undefined || way.from <= 0) return undefined;
  const sum = `${written} ÷ ${toOperandSymbols(length.measure, per)}`;
  return { rate: { from: from / way.to, to: to / way.from, unit }, sum };
}

/** `the Channel Tunnel's cost per kilometre of about $295 million`. */
function toText({ cost }: CostAndLength, rate: Measure, per: string, facts: Facts): string {
  const amount = toResult(rate, 3).words;
  const what = `cost per ${describeUnit(per).one} of ${amount}`;
  if (cost.of === undefined) return what;
  const isRate = /^(?:per|one) /u.test(cost.of.scope);
  return `${toName(cost.of, facts).own(what)}${isRate ? '' : toScope(cost.of)}`;
}
