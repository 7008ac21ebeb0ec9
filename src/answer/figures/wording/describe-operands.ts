import type { Operand } from '../choosing/operand.ts';
import { formatMeasure } from './format-measure.ts';

/**
 * Names what was computed with, for a maintainer: `Seikan Tunnel, length, whole tunnel
 * (knowledge/figures.yaml:12)`.
 */
export function describeOperands(operands: readonly Operand[]): string {
  return operands.map(describe).join(' and ');
}

function describe({ of, figures, measure }: Operand): string {
  if (of === undefined) return `${formatMeasure(measure)} of the question`;
  const places = figures.map(({ path, line }) => `${path}:${line}`).join(', ');
  return `${of.entity}, ${of.quantity}, ${of.scope} (${places})`;
}
