import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { toComputed } from './to-computed.ts';
import { toEvent } from './to-event.ts';

/** Says how many years lie between two events, or between an event and a year of the question. */
export function stateSpan(
  operands: readonly Operand[],
  year: number | undefined,
  facts: Facts,
): Computed | undefined {
  const events = operands.flatMap(({ of, measure }) =>
    of ? [{ year: measure.from, name: `${toEvent(of, facts)} in ${measure.from}` }] : [],
  );
  const all = year === undefined ? events : [...events, { year, name: String(year) }];
  const [first, second] = all.toSorted((a, b) => a.year - b.year);
  if (first === undefined || second === undefined) return undefined;
  const span = second.year - first.year;
  if (span === 0) return undefined;
  const years = span === 1 ? 'there is 1 year' : `there are ${span} years`;
  return toComputed(
    {
      text: `${years} between ${first.name} and ${second.name}`,
      sum: `${second.year} − ${first.year} = ${span}`,
      operands,
      of: 'A span of years',
    },
    facts,
  );
}
