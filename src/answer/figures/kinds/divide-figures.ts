import { findNearest } from '../choosing/find-nearest.ts';
import { findPair } from '../choosing/find-pair.ts';
import type { Unlike } from '../choosing/find-unlike.ts';
import { isPlainSum } from '../choosing/is-plain-sum.ts';
import type { Computation, Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { type Multiple, readMultiple } from '../reading/read-multiple.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { readSense } from '../reading/read-sense.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { explainUnlike } from '../wording/explain-unlike.ts';
import { formatRange } from '../wording/format-range.ts';
import { type Ratio, stateRatio } from '../wording/state-ratio.ts';
import { toCaveat } from '../wording/to-caveat.ts';
import { toComputed } from '../wording/to-computed.ts';
import { toQuotient } from '../wording/to-quotient.ts';

const asksTimes: readonly RegExp[] = [
  /\bhow (?:many|much) times\b|\bN times\b|^times \w+ than\b|\bhow often\b/u,
  /\bratio\b|\bmultiple of\b|\bfactor\b/u,
  /\b(?:twice|double|triple|thrice|half) (?:as|the)\b/u,
  /\bhow (?:do|does|did|would)\b.*\bcompare (?:to|with)\b/u,
  /\bhow many @(?: |$)/u,
  // "As long as two Channel Tunnels?"
  /\b(?:as|than|of|into|to|for) N @/u,
];
/** "How many Xs could you buy for $8bn?": what the sum is for does not matter then. */
const asksBuy =
  /\bhow many @ (?:could|can|would|do|does|will) (?:you |we |one |i |he |they |musk )?(?:buy|get|afford|pay|construction|have)\b.*#/u;
/** "Double the Channel Tunnel", "how many Gotthards": their length is meant. */
const laysEndToEnd =
  /\b(?:fit|fits|end to end)\b|\b(?:times|twice|double|triple|half) (?:the )?@|\bhow many @$|\bhow many @ .*\b(?:cover|span|reach|cross|stretch|match|equal|long)\b|\bhow many @ (?:is|are|would) (?:the )?@|\b(?:as|of|to) N @$/u;
/** Twice as old or twice as hot means nothing: their numbers begin anywhere. */
const withoutZero = /^(?:year|temperature|magnitude)$/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `twice double triple thrice half ratio multiple least crosssection fit fits end laid make
  size often factor upper lower top bottom highest lowest need needed take cover span reach cross
  stretch match buy get afford pay could can construction placed put line lined row fully equipped`.split(
    /\s+/u,
  ),
);

/** "How many times as long as X is Y?", "Is Y twice as long as X?", "How many X would fit into Y?" */
export function divideFigures(asked: Asked, facts: Facts): Computation | undefined {
  const isAsked = asksTimes.some((pattern) => pattern.test(asked.shape));
  if (!isAsked || /\bpercent/u.test(asked.shape)) return undefined;
  const multiple = readMultiple(asked.parts);
  const quantities = toQuantities(asked).filter((quantity) => !withoutZero.test(quantity));
  const pair = findPair(asked, quantities, facts);
  if (pair === undefined) return undefined;
  const marks = asked.parts.some(({ kind }) => kind === 'number') && multiple ? 'N' : '';
  const operands = [pair.first, pair.second];
  if (!isAccounted(asked, { operands, words, marks }, facts)) return undefined;
  const isBuying = asksBuy.test(asked.shape) && !pair.unlike.includes('currency');
  if (pair.unlike.length > 0 && !isBuying && !isPlainSum(asked, pair)) {
    return explainUnlike(pair, findNearest(pair, facts), facts);
  }
  const isSquared = /\bcrosssection\b/u.test(asked.shape);
  // "How many times cheaper is X than Y" asks how many times as dear Y is.
  const isInverse = multiple?.at !== 'most' && readSense(asked.shape) === 'less';
  const [subject, object] = isInverse ? [pair.second, pair.first] : [pair.first, pair.second];
  return toRatio({ subject, object, isSquared }, multiple, pair.unlike, facts);
}

/** What is named, what amounts measure, or the length of what is laid end to end. */
function toQuantities(asked: Asked): readonly string[] {
  const measured = asked.mentions.flatMap(({ amount }) =>
    amount ? usualQuantities(amount.unit) : [],
  );
  const named = readQuantity(asked)?.quantities ?? [];
  // "Semke's estimate is how many times Dmitriev's?": what is estimated is the cost.
  if (named.length === 0 && asked.mentions.every(({ by }) => by !== undefined)) return ['cost'];
  if (asksBuy.test(asked.shape)) return ['cost'];
  // What is larger, amounts say by themselves.
  const isCounted =
    named.length === 0 && /\btimes (?:more|as many|fewer) (?:@|stations)/u.test(asked.shape);
  if (isCounted && measured.length === 0) return ['count'];
  const isSize =
    measured.length > 0 && /\b(?:larger|bigger|smaller|higher|lower)\b/u.test(asked.shape);
  if (named.length > 0 && !isSize) return named;
  return measured.length === 0 && laysEndToEnd.test(asked.shape) ? ['length'] : measured;
}

function toRatio(
  { subject, object, isSquared }: Omit<Ratio, 'ratio'>,
  multiple: Multiple | undefined,
  unlike: readonly Unlike[],
  facts: Facts,
): Computed | undefined {
  const quotient = toQuotient(subject, object, isSquared);
  if (quotient === undefined) return undefined;
  const { ratio, division } = quotient;
  const stated = stateRatio({ subject, object, ratio, isSquared }, multiple, facts);
  const text = `${stated}${toCaveat(unlike, subject, object)}`;
  const sum = `${division} = ${formatRange(ratio, 3)}`;
  return toComputed({ text, sum, operands: [subject, object], of: 'A ratio' }, facts);
}
