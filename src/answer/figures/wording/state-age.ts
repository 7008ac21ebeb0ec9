import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { toComputed } from './to-computed.ts';
import { toEvent } from './to-event.ts';
import { toName } from './to-name.ts';

/** In which year, of the idea or the thing itself, and as the question has it: `was`, `is`, `would be`. */
export type AskedAge = {
  readonly year: number;
  readonly isIdea: boolean;
  readonly tense: 'past' | 'present' | 'future';
};

/** For one, for several, and for a birthday. */
const verbs = {
  past: ['was', 'were', 'turned'],
  present: ['is', 'are', 'turns'],
  future: ['would be', 'would be', 'would turn'],
} as const;

/** Says how old something was in a year. Of people, the year of birth leaves the age open by one. */
export function stateAge(
  operand: Operand,
  { year, isIdea, tense }: AskedAge,
  facts: Facts,
): Computed | undefined {
  const { of, measure } = operand;
  if (of === undefined) return undefined;
  const age = year - measure.from;
  const sum = `${year} − ${measure.from} = ${age}`;
  const { name, plural } = toName(of, facts);
  const counted = `${age} ${age === 1 ? 'year' : 'years'} old in ${year}`;
  const event = toEvent(of, facts);
  const own = event.replace(` of ${name}`, '').replace(/^the /u, 'its ');
  const from = `counted from ${isIdea || plural || event.startsWith(name) || own.includes(name) ? event : own} in ${measure.from}`;
  const be = verbs[tense][plural ? 1 : 0];
  const text = isIdea
    ? `the idea ${be} ${counted}, ${from}`
    : of.scope === 'birth'
      ? `${name} ${verbs[tense][2]} ${age} in ${year}, born in ${measure.from}`
      : `${name} ${be} ${counted}, ${from}`;
  return toComputed({ text, sum, operands: [operand], of: 'An age' }, facts);
}
