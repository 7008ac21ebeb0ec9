import type { Passage } from '../../types.ts';
import { readAmounts } from './reading/read-amounts.ts';
import { describeUnit } from './units/describe-unit.ts';

/**
 * Makes the function that tells whether a passage has an amount of what a unit measures, in whatever
 * unit. What was read of a passage is remembered.
 */
export function createMeasures(): (passage: Passage, unit: string) => boolean {
  const known = new WeakMap<Passage, ReadonlySet<string>>();
  return (passage, unit) => {
    const dimensions = known.get(passage) ?? toDimensions(passage);
    known.set(passage, dimensions);
    return dimensions.has(describeUnit(unit).dimension);
  };
}

function toDimensions({ sentences }: Passage): ReadonlySet<string> {
  // Amounts of what is measured are written in digits.
  const amounts = sentences.flatMap(({ text }) => (/\d/u.test(text) ? readAmounts(text) : []));
  return new Set(amounts.map((amount) => describeUnit(amount.unit).dimension));
}
