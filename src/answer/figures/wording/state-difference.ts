import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { describeUnit } from '../units/describe-unit.ts';
import type { Measure } from '../units/measure.ts';
import { toSides } from './to-sides.ts';
import { withOther } from './with-other.ts';

/** How a comparison is asked for: which of two, whether it is so, or by how much. */
export type Asking = 'which' | 'whether' | 'how much';

/** Two operands and by how much the larger is more. */
export type Difference = {
  readonly subject: Operand;
  readonly object: Operand;
  /** Whether it is the subject that is more. */
  readonly isMore: boolean;
  /** Above 0. */
  readonly gap: Measure;
};

/** Says by how much one is more or less than the other, the way it was asked. */
export function stateDifference(
  { subject, object, isMore, gap }: Difference,
  asking: Asking,
  compares: 'more' | 'less',
  facts: Facts,
): string {
  const isAsked = isMore === (compares === 'more');
  // Of two, the one that was asked for comes first: the longer, the cheaper.
  const turns = asking === 'which' && !isAsked;
  const sides = turns ? toSides(object, subject, facts) : toSides(subject, object, facts);
  const relation = (turns ? !isMore : isMore) ? sides.more : sides.less;
  const by = withOther(gap, gap.unit === subject.measure.unit ? digitsOf(subject, object) : 3);
  if (asking === 'how much')
    return `${sides.subject} ${sides.be} ${by} ${relation} than ${sides.object}`;
  const statement = `${sides.subject} ${sides.be} ${relation} than ${sides.object}, by ${by}`;
  return asking === 'which' ? statement : `${isAsked ? 'yes' : 'no'}, ${statement}`;
}

/** Exact where no unit had to be converted. */
function digitsOf(a: Operand, b: Operand): number {
  const isOne = describeUnit(a.measure.unit).size === describeUnit(b.measure.unit).size;
  return isOne ? 12 : 3;
}
