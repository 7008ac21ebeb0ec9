import { describeUnit } from '../units/describe-unit.ts';
import type { CostAndLength } from './choose-rates.ts';
import type { Operand } from './operand.ts';

/** A sum with the time that it is spent in: what the question gives, or the years of building it names. */
export function chooseSpending(
  [cost]: readonly Operand[],
  times: readonly Operand[],
  shape: string,
): readonly CostAndLength[] {
  const isBuilt = /\bconstruction\b/u.test(shape);
  const time = times.find((one) => one.stated || (isBuilt && one.of?.scope === 'construction'));
  const isRight =
    cost !== undefined &&
    time !== undefined &&
    describeUnit(cost.measure.unit).currency !== undefined &&
    describeUnit(time.measure.unit).dimension === 'duration';
  return isRight ? [{ cost, length: time }] : [];
}
