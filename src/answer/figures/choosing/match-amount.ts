import type { Figure } from '../../../types.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { anyCurrency, describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';

/** People round: `70 miles` means 112 kilometres. */
const roundedBy = 0.01;
const sameBy = 1e-6;

/** Whether a number in a question is this figure: as it is written, or converted and rounded. */
export function matchAmount(figure: Figure, amount: Measure): 'same' | 'near' | undefined {
  const asked = convertMeasure(withCurrency(amount, figure.unit), figure.unit);
  if (asked === undefined) return undefined;
  const within = (share: number) =>
    isWithin(asked.from, figure.from, share) && isWithin(asked.to, figure.to, share);
  if (within(sameBy)) return 'same';
  return within(roundedBy) ? 'near' : undefined;
}

function isWithin(value: number, target: number, share: number): boolean {
  return Math.abs(value - target) <= Math.abs(target) * share;
}

/** `8bn` has the currency of the figure that it is compared with. */
function withCurrency(amount: Measure, unit: string): Measure {
  const { currency } = describeUnit(unit);
  return currency !== undefined && amount.unit.startsWith(anyCurrency)
    ? { ...amount, unit: amount.unit.replace(anyCurrency, currency) }
    : amount;
}
