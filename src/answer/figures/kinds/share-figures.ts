import { findNearest } from '../choosing/find-nearest.ts';
import { findOperands } from '../choosing/find-operands.ts';
import { findPair } from '../choosing/find-pair.ts';
import type { Computation, Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { readSense } from '../reading/read-sense.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { explainUnlike } from '../wording/explain-unlike.ts';
import { formatRange } from '../wording/format-range.ts';
import { type Share, stateShare } from '../wording/state-share.ts';
import { toComputed } from '../wording/to-computed.ts';
import { toQuotient } from '../wording/to-quotient.ts';

const asksShare = /\b(?:share|percent|percentage|proportion|fraction)\b/u;
/** "Is a larger share of X than of Y …" compares two shares. */
const comparesShares =
  /\b(?:larger|bigger|smaller|greater|higher|lower|more) (?:share|percent|percentage|proportion|fraction)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `share percent percentage proportion fraction crosssection make makes up run runs lie lies`.split(
    /\s+/u,
  ),
);

/** "What share of X is Y?", "By what percentage is X below Y?" */
export function shareFigures(asked: Asked, facts: Facts): Computation | undefined {
  if (!asksShare.test(asked.shape) || comparesShares.test(asked.shape)) return undefined;
  return asked.mentions.length === 1 ? shareOfOne(asked, facts) : shareOfTwo(asked, facts);
}

/** A part of something in all of it: its length under the sea in its whole length. */
function shareOfOne(asked: Asked, facts: Facts): Computed | undefined {
  const [mention] = asked.mentions;
  if (mention?.entity === undefined || mention.amount !== undefined) return undefined;
  const quantities = readQuantity(asked)?.quantities ?? ['length'];
  const [part] = findOperands(mention, { quantities }, asked, facts);
  const all = findOperands(mention, { quantities }, { ...asked, content: [] }, facts);
  const whole = all.find(({ of }) => of?.quantity === part?.of?.quantity && isWhole(of?.scope));
  if (part === undefined || whole === undefined || isWhole(part.of?.scope)) return undefined;
  if (!isAccounted(asked, { operands: [part, whole], words }, facts)) return undefined;
  return toShare({ part, whole, isSquared: false }, undefined, facts);
}

function isWhole(scope = ''): boolean {
  return /^(?:whole\b|planned$)/u.test(scope);
}

function shareOfTwo(asked: Asked, facts: Facts): Computation | undefined {
  const measured = asked.mentions.flatMap(({ amount }) =>
    amount ? usualQuantities(amount.unit) : [],
  );
  const quantities =
    readQuantity(asked)?.quantities ?? (measured.length > 0 ? measured : ['length']);
  const compares = /\bunder\b/u.test(asked.shape) ? 'less' : readSense(asked.shape);
  const pair = findPair(asked, quantities, facts, compares === undefined);
  if (pair === undefined) return undefined;
  const operands = [pair.first, pair.second];
  if (!isAccounted(asked, { operands, words }, facts)) return undefined;
  if (pair.unlike.length > 0) return explainUnlike(pair, findNearest(pair, facts), facts);
  const isSquared = /\bcrosssection\b/u.test(asked.shape);
  return toShare({ part: pair.first, whole: pair.second, isSquared }, compares, facts);
}

function toShare(
  { part, whole, isSquared }: Omit<Share, 'share'>,
  compares: 'more' | 'less' | undefined,
  facts: Facts,
): Computed | undefined {
  const quotient = toQuotient(part, whole, isSquared);
  if (quotient === undefined) return undefined;
  const { ratio, division, over, under } = quotient;
  const share = { from: ratio.from * 100, to: ratio.to * 100 };
  const stated = stateShare({ part, whole, share, isSquared }, compares, facts);
  if (stated === undefined) return undefined;
  const [more, less] = ratio.from >= 1 ? [over, under] : [under, over];
  const sum = stated.gap
    ? `(${more} − ${less}) ÷ ${under} = ${formatRange(stated.gap, 3)} percent`
    : `${division} = ${formatRange(share, 3)} percent`;
  return toComputed({ text: stated.text, sum, operands: [part, whole], of: 'A share' }, facts);
}
