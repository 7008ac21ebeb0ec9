import { describeUnit } from '../units/describe-unit.ts';
import type { Pair } from './choose-pair.ts';
import type { Operand } from './operand.ts';

/**
 * Keeps a pair from comparing a thing with itself. A number that happens to be the thing's own figure is
 * then only a number: "is the tunnel longer than 70 miles?" Sums of money are not compared with bare
 * numbers, as those have neither a scope nor a price year. `undefined` where nothing is left to compare.
 */
export function dropOwn(pair: Pair): Pair | undefined {
  const { first, second } = pair;
  const isOwn =
    first.of !== undefined &&
    first.of.entity === second.of?.entity &&
    first.of.quantity === second.of.quantity;
  if (isOwn && !first.stated && !second.stated) return undefined;
  const isTwice = isOwn && first.stated !== second.stated;
  const bare = isTwice
    ? { ...pair, first: toBare(first), second: toBare(second), unlike: [] }
    : pair;
  const isMoney = describeUnit(first.measure.unit).currency !== undefined;
  const hasBare = bare.first.of === undefined || bare.second.of === undefined;
  return isMoney && hasBare ? undefined : bare;
}

function toBare(operand: Operand): Operand {
  return operand.stated ? { measure: operand.measure, figures: [], stated: true } : operand;
}
