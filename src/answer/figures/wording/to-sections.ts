import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { toName } from './to-name.ts';
import { toScope } from './to-scope.ts';
import { type Sides, toSides } from './to-sides.ts';

/** Words the two sides of a comparison of cross-sections, which are worked out from diameters. */
export function toSections(subject: Operand, object: Operand, facts: Facts): Sides {
  const toSection = ({ of }: Operand) =>
    of ? `${toName(of, facts).own('cross-section')}${toScope(of)}` : 'the one you give';
  const be = subject.of && toName(subject.of, facts).proposed ? 'would be' : 'is';
  return {
    ...toSides(subject, object, facts),
    subject: toSection(subject),
    be,
    object: toSection(object),
    as: '',
  };
}
