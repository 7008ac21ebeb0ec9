import { readAmounts } from './reading/read-amounts.ts';
import { convertMeasure } from './units/convert-measure.ts';
import { describeUnit } from './units/describe-unit.ts';
import type { Measure } from './units/measure.ts';
import { toConversion } from './wording/to-conversion.ts';
import { toOperandSymbols } from './wording/to-operand-symbols.ts';
import { toResult } from './wording/to-result.ts';
import { toSentence } from './wording/to-sentence.ts';

/** So many amounts of one sentence are converted. */
const most = 3;
/** An amount this near to the one before is the same in another unit. */
const same = 0.03;
/** Signs are not read with numbers. */
const belowZero = /[-−–]\s?\d|\bminus\b|\bbelow (?:zero|freezing)\b/iu;

/**
 * Converts what a sentence says into a unit, as a line of arithmetic: `30 to 50 m ÷ 1.829 = 16.4 to 27.3
 * fathoms.` Nothing where it has that unit itself, or no amount of what the unit measures.
 */
export function convertStated(text: string, unit: string): string | undefined {
  const { dimension } = describeUnit(unit);
  const amounts = readAmounts(text).filter((one) => describeUnit(one.unit).dimension === dimension);
  if (amounts.length === 0 || amounts.some((one) => one.unit === unit)) return undefined;
  if (dimension === 'temperature' && belowZero.test(text)) return undefined;
  const told = amounts.filter((amount, place) => !isRepeated(amount, amounts.slice(0, place)));
  return toSentence(
    told
      .slice(0, most)
      .map((amount) => toSum(amount, unit))
      .join('; '),
  );
}

function isRepeated(amount: Measure, before: readonly Measure[]): boolean {
  return before.some((one) => {
    const other = convertMeasure(one, amount.unit);
    return other !== undefined && isNear(amount.from, other.from) && isNear(amount.to, other.to);
  });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * same;
}

function toSum(amount: Measure, unit: string): string {
  const converted = convertMeasure(amount, unit) ?? amount;
  const conversion = toConversion(toOperandSymbols(amount, amount.unit), amount.unit, unit);
  return `${conversion} = ${toResult(converted, 3).symbols}`;
}
