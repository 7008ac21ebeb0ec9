import { findBetween } from '../choosing/find-between.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateConversion } from '../wording/state-conversion.ts';

const asksForUnit = /\b(?:how many|in|to|into) U\b| U$/u;
const compares = /\b(?:than|times|or|difference|more|less|longer|percent|share)\b/u;

/** "How far is it in kilometres from Wales to Nome?" */
export function betweenPlaces(asked: Asked, facts: Facts): Computed | undefined {
  const units = asked.parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || describeUnit(unit).dimension !== 'length') {
    return undefined;
  }
  if (!asksForUnit.test(asked.shape) || compares.test(asked.shape)) return undefined;
  const operand = findBetween(asked.mentions, facts);
  if (operand === undefined) return undefined;
  return isAccounted(asked, { operands: [operand], marks: 'U' }, facts)
    ? stateConversion(operand, unit, facts)
    : undefined;
}
