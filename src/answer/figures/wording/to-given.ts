import type { Operand } from '../choosing/operand.ts';
import { formatMeasure } from './format-measure.ts';
import { toScope } from './to-scope.ts';

/** An amount as it is known: `15 metres a day (best day on record)`, `the 20 metres a day you give`. */
export function toGiven({ of, measure }: Operand): string {
  const amount = formatMeasure(measure);
  return of === undefined ? `the ${amount} you give` : `${amount}${toScope(of)}`;
}
