import { describeUnit } from '../units/describe-unit.ts';
import { formatNumber } from './format-number.ts';

/** How a unit becomes another, to follow a number: `× 1,000`, `÷ 1.609`. */
export function toFactor(from: string, to: string): string {
  if (describeUnit(from).dimension === 'temperature') {
    return to === '°F' ? '× 1.8 + 32' : '− 32, ÷ 1.8';
  }
  const factor = describeUnit(from).size / describeUnit(to).size;
  return factor >= 1 ? `× ${toNumber(factor)}` : `÷ ${toNumber(1 / factor)}`;
}

function toNumber(factor: number): string {
  return formatNumber(Number(factor.toPrecision(4)));
}
