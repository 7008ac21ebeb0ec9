import { findOperands } from '../choosing/find-operands.ts';
import { findOwner } from '../choosing/find-owner.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateEquation } from '../wording/state-equation.ts';

const alike =
  '(?: (?:is|be|equal|equals|to|the|same|as|about|around|roughly|approximately|nearly|almost|really|exactly|only|just|like|long|wide|deep|high|thick))*';
const ending = '(?: (?:long|wide|deep|high|thick|then|right|correct|yes|yeah|no))*';
const equates = new RegExp(
  `^(?:(?:so|and|but|wait) )*(?:(?:is|are|would|does|do) [^#]*)?#${alike} #${ending}$`,
  'u',
);
/** Words that a question of this kind may have besides. */
const words = new Set('same like right correct wait then only really yes yeah no'.split(' '));

/** "Is 82 km about 50 miles?": an amount that is a figure, beside one in another unit. */
export function equateAmounts(asked: Asked, facts: Facts): Computed | undefined {
  const [first, second, ...others] = asked.mentions.filter(({ amount }) => amount !== undefined);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (!equates.test(asked.shape) || !isInTwoUnits(first, second)) return undefined;
  return equate(first, second, asked, facts) ?? equate(second, first, asked, facts);
}

function isInTwoUnits({ amount: a }: Mention, { amount: b }: Mention): boolean {
  if (a === undefined || b === undefined || a.unit === b.unit) return false;
  const [one, other] = [describeUnit(a.unit), describeUnit(b.unit)];
  return one.dimension === other.dimension && one.currency === undefined;
}

function equate(known: Mention, other: Mention, asked: Asked, facts: Facts): Computed | undefined {
  const { amount } = known;
  const entity = known.entity ?? (amount && findOwner(amount, [], facts));
  if (amount === undefined || entity === undefined || other.amount === undefined) return undefined;
  // A number says by itself which figure is meant.
  const [operand] = findOperands({ ...known, entity }, { quantities: [] }, asked, facts);
  if (operand?.of === undefined) return undefined;
  if (!isAccounted(asked, { operands: [operand], words }, facts)) return undefined;
  return stateEquation(operand, other.amount, facts);
}
