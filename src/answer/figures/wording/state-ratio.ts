import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import type { Multiple } from '../reading/read-multiple.ts';
import { formatRange } from './format-range.ts';
import { toSections } from './to-sections.ts';
import { toSides } from './to-sides.ts';

/** Two operands and how many times the one is the other. */
export type Ratio = {
  readonly subject: Operand;
  readonly object: Operand;
  readonly ratio: { readonly from: number; readonly to: number };
  /** Whether it is of areas, worked out from diameters. */
  readonly isSquared: boolean;
};

/** "About 2" is near enough to 2 to say yes. */
const nearEnough = 0.05;

/** Says how many times one is the other, and whether that is the multiple that was asked about. */
export function stateRatio(
  { subject, object, ratio, isSquared }: Ratio,
  multiple: Multiple | undefined,
  facts: Facts,
): string {
  const sides = isSquared ? toSections(subject, object, facts) : toSides(subject, object, facts);
  const times = formatRange(ratio, 2);
  const about = isExact(ratio) ? '' : 'about ';
  const squares = isSquared ? ', as the squares of the diameters' : '';
  const text = `${sides.subject} ${sides.be} ${about}${times} times ${sides.as}${sides.object}${squares}`;
  if (multiple === undefined) return text;
  const verdict = toVerdict(ratio, multiple);
  return `${verdict}${/^(?:yes|no)$/u.test(verdict) ? ',' : ':'} ${text}`;
}

function isExact({ from, to }: Ratio['ratio']): boolean {
  return [from, to].every((value) => Math.abs(Number(value.toPrecision(2)) - value) < 1e-9);
}

function toVerdict({ from, to }: Ratio['ratio'], { value, at }: Multiple): string {
  if (at === 'least')
    return from >= value ? 'yes' : to < value ? 'no' : 'that depends on the figures';
  if (at === 'most')
    return to <= value ? 'yes' : from > value ? 'no' : 'that depends on the figures';
  const isNear = from <= value * (1 + nearEnough) && to >= value * (1 - nearEnough);
  if (isNear) return from === to ? 'yes' : 'yes, by some of the figures';
  return from > value ? 'more than that' : 'no';
}
