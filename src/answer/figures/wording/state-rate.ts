import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { formatMeasure } from './format-measure.ts';
import { toComputed } from './to-computed.ts';
import { toConversion } from './to-conversion.ts';
import { toGiven } from './to-given.ts';
import { toLength } from './to-length.ts';
import { toName } from './to-name.ts';
import { toOperandSymbols } from './to-operand-symbols.ts';
import { toResult } from './to-result.ts';
import { toScope } from './to-scope.ts';

/** The other unit of length that people want a price by. */
const others: Readonly<Record<string, string>> = { km: 'mi', mi: 'km', m: 'ft', ft: 'm', yd: 'm' };

/**
 * Says what something costs by the kilometre, the mile or the year: its cost through its length or time
 * or, where the cost is one by the mile, that with the one by the kilometre.
 */
export function stateRate(
  cost: Operand,
  length: Operand | undefined,
  per: string,
  facts: Facts,
): Computed | undefined {
  if (length === undefined) return convertRate(cost, per, facts);
  const rate = divideBy(cost.measure, length.measure, per);
  if (rate === undefined) return undefined;
  const sums = [cost, length].map(({ measure }, place) =>
    toOperandSymbols(measure, place === 0 ? measure.unit : per),
  );
  const sum = `${sums.join(' ÷ ')} = ${toResult(rate, 3).symbols} per ${nameOf(per)}`;
  const text = toText({ cost, length, rate }, per, facts);
  return toComputed({ text, sum, operands: [cost, length], of: 'A rate' }, facts);
}

function nameOf(unit: string): string {
  return describeUnit(unit).one;
}

function divideBy(cost: Measure, length: Measure, per: string): Measure | undefined {
  const way = convertMeasure(length, per);
  if (way === undefined || way.from <= 0) return undefined;
  return { from: cost.from / way.to, to: cost.to / way.from, unit: cost.unit };
}

/** `about $71.4 million per kilometre ($115 million per mile)` */
function toBoth(rate: Measure, per: string, end: string): string {
  const { words } = toResult(rate, 3);
  const other = others[per];
  if (other === undefined) return `${words}${end}`;
  const factor = describeUnit(other).size / describeUnit(per).size;
  const second = { from: rate.from * factor, to: rate.to * factor, unit: rate.unit };
  const shown = toResult(second, 3).words.replace('about ', '');
  return `${words}${end} (${shown} per ${nameOf(other)})`;
}

function toText(
  { cost, length, rate }: { cost: Operand; length: Operand; rate: Measure },
  per: string,
  facts: Facts,
): string {
  const of = cost.of ?? length.of;
  if (
    cost.of !== undefined &&
    length.of?.entity === cost.of.entity &&
    !length.stated &&
    !cost.stated
  ) {
    const { own, proposed } = toName(cost.of, facts);
    const be = proposed ? 'would be' : 'is';
    return `${own(`cost per ${nameOf(per)}`)}${toScope(cost.of)} ${be} ${toBoth(rate, per, '')}`;
  }
  const come = of && toName(of, facts).proposed ? 'would come' : 'comes';
  return `${toGiven(cost)} over ${toWay(length, facts)} ${come} to ${toBoth(rate, per, ` per ${nameOf(per)}`)}`;
}

/** `the Sound tunnel's 112 kilometres`, `the Sound tunnel's 8 years of construction`. */
function toWay(length: Operand, facts: Facts): string {
  const { of, measure } = length;
  return of?.quantity === 'duration' && of.scope === 'construction'
    ? toName(of, facts).own(`${formatMeasure(measure)} of construction`)
    : toLength(length, facts);
}

/** Whose price is a claim about itself. */
const seller = /^(?:company|organisation)$/u;

/** What is known by the mile, by the kilometre; and the other one where it is asked for as known. */
function convertRate(cost: Operand, asked: string, facts: Facts): Computed | undefined {
  const { of, measure } = cost;
  const by = /kilomet/u.test(of?.scope ?? '') ? 'km' : 'mi';
  const per = asked === by ? others[by] : asked;
  if (of === undefined || per === undefined) return undefined;
  // What somebody asks by the mile is for its passage to say.
  if (asked === by && seller.test(facts.kinds.get(of.entity) ?? '')) return undefined;
  const factor = describeUnit(per).size / describeUnit(by).size;
  const rate = { from: measure.from * factor, to: measure.to * factor, unit: measure.unit };
  const { words } = toResult(rate, 3);
  const known = formatMeasure(measure);
  const amounts =
    asked === by
      ? `${known} (${words} per ${nameOf(per)})`
      : `${words} (${known} per ${nameOf(by)})`;
  const text = `${toName(of, facts).own(`cost per ${nameOf(asked)}`)} is ${amounts}`;
  // A price by the longer unit is the higher one.
  const conversion = toConversion(toOperandSymbols(measure, measure.unit), per, by);
  const sum = `${conversion} = ${toResult(rate, 3).symbols}`;
  return toComputed({ text, sum, operands: [cost], of: 'A rate in another unit' }, facts);
}
