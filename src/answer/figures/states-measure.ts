import { readAmounts } from './reading/read-amounts.ts';
import { describeUnit } from './units/describe-unit.ts';

/** Whether a text has an amount of what a unit measures, in whatever unit. */
export function statesMeasure(text: string, unit: string): boolean {
  const { dimension } = describeUnit(unit);
  return readAmounts(text).some((amount) => describeUnit(amount.unit).dimension === dimension);
}
