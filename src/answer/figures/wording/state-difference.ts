import type { Operand } from '../choosing/operand.ts';
import type { Facts } from '../facts.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import type { Measure } from '../units/measure.ts';
import { toResult } from './to-result.ts';
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
  /** Above 0, in the unit of the figures. */
  readonly gap: Measure;
  /** Whether nothing had to be converted between unlike units. */
  readonly exact: boolean;
  /** The unit that it was asked for in. */
  readonly unit?: string;
};

/** Says by how much one is more or less than the other, the way it was asked. */
export function stateDifference(
  difference: Difference,
  asking: Asking,
  compares: 'more' | 'less',
  facts: Facts,
): string {
  const { subject, object, isMore } = difference;
  const by = toGap(difference);
  const isAsked = isMore === (compares === 'more');
  // Of two, the one that was asked for comes first: the longer, the cheaper.
  const turns = asking === 'which' && !isAsked;
  const sides = turns ? toSides(object, subject, facts) : toSides(subject, object, facts);
  const relation = (turns ? !isMore : isMore) ? sides.more : sides.less;
  if (asking === 'how much')
    return `${sides.subject} ${sides.be} ${by} ${relation} than ${sides.object}`;
  const statement = `${sides.subject} ${sides.be} ${relation} than ${sides.object}, by ${by}`;
  return asking === 'which' ? statement : `${isAsked ? 'yes' : 'no'}, ${statement}`;
}

function toGap({ gap, unit = gap.unit, exact }: Difference): string {
  const asked = unit === gap.unit ? undefined : convertMeasure(gap, unit);
  if (asked === undefined) {
    return exact ? withOther(gap, 12) : `about ${withOther(gap, 3).replace(/^about /u, '')}`;
  }
  return `${toResult(asked, 3).words} (${toResult(gap, 12).words})`;
}
