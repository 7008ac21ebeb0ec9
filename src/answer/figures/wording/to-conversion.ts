import { describeUnit } from '../units/describe-unit.ts';
import { formatNumber } from './format-number.ts';

/** How an amount becomes one in another unit: `3.8 km × 1,000`, `112 km ÷ 1.609`. */
export function toConversion(amount: string, from: string, to: string): string {
  if (describeUnit(from).dimension === 'temperature') {
    return to === '°F' ? `${amount} × 1.8 + 32` : `(${amount} − 32) ÷ 1.8`;
  }
  // A million is written with the amount.
  const one = from.replace(/^(?:thousand|million|billion) /u, '');
  const factor = describeUnit(one).size / describeUnit(to).size;
  return factor >= 1 ? `${amount} × ${toNumber(factor)}` : `${amount} ÷ ${toNumber(1 / factor)}`;
}

function toNumber(factor: number): string {
  return formatNumber(Number(factor.toPrecision(4)));
}
