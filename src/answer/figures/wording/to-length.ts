import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { formatMeasure } from './format-measure.ts';
import { toName } from './to-name.ts';
import { toScope } from './to-scope.ts';

/**
 * A length with what it is of: `the Bering Strait tunnel's 112 kilometres`, `the 30 kilometres you
 * give`.
 */
export function toLength({ of, measure }: Operand, facts: Facts): string {
  const amount = formatMeasure(measure);
  if (of === undefined) return `the ${amount} you give`;
  return `${toName(of, facts).own(amount)}${toScope(of)}`;
}
