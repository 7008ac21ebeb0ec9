import { describeUnit } from '../units/describe-unit.ts';
import type { Pair } from './choose-pair.ts';

/**
 * Keeps from comparing a thing with itself ("is the tunnel longer than 70 miles?", where that is how long
 * it is to be), and sums of money with bare numbers, which have neither a scope nor a price year.
 */
export function dropOwn(pair: Pair): Pair | undefined {
  const { first, second } = pair;
  const isOwn =
    first.of !== undefined &&
    first.of.entity === second.of?.entity &&
    first.of.quantity === second.of.quantity;
  // Two of its figures that the question sets side by side are compared.
  if (isOwn && !(first.stated && second.stated)) return undefined;
  const isMoney = describeUnit(first.measure.unit).currency !== undefined;
  const hasBare = first.of === undefined || second.of === undefined;
  return isMoney && hasBare ? undefined : pair;
}
