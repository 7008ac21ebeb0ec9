import { findNearest } from '../choosing/find-nearest.ts';
import { findPair } from '../choosing/find-pair.ts';
import type { Unlike } from '../choosing/find-unlike.ts';
import { isPlainSum } from '../choosing/is-plain-sum.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computation, Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import { quantityWords } from '../reading/quantity-words.ts';
import type { Asked } from '../reading/read-asked.ts';
import { type AskedQuantity, readQuantity } from '../reading/read-quantity.ts';
import { readSense } from '../reading/read-sense.ts';
import { usualQuantities } from '../reading/usual-quantities.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { subtract } from '../units/subtract.ts';
import { explainUnlike } from '../wording/explain-unlike.ts';
import { type Asking, type Difference, stateDifference } from '../wording/state-difference.ts';
import { stateTie } from '../wording/state-tie.ts';
import { toCaveat } from '../wording/to-caveat.ts';
import { toComputed } from '../wording/to-computed.ts';
import { toOperandSymbols } from '../wording/to-operand-symbols.ts';
import { toResult } from '../wording/to-result.ts';

const asksWhich =
  /\bwhich(?:ever)?\b|\bwho\b.*\bor\b|\bwhat\b.*\bor\b|^(?:the )?@ or (?:the )?@|^(?:did|do|does|had|has|have|was|were|is|are)(?: there)? (?:more|less|fewer)\b.*\bor\b/u;
/** Two things side by side: "X versus Y: depth?" */
const sets = /\b(?:versus|vs|v|compared|compare|comparison)\b/u;
const asksEither = /\b(\w+) or (\w+) (?:opening )?than\b/u;
const asksWhether =
  /^(?:so |and |but )?(?:is|are|was|were|would|will|does|do|did|has|had|have|(?:the )?[@#])(?= )(?!.* (?:how|what|which)\b).*\bthan\b/u;
/** "Any longer than Seikan?" leaves out what it asks of. */
const asksShortly =
  /^(?:(?:and|so|but|any|much|way|even|still) )*(?:\w+er|more|less) (?:\w+ )?than (?:the )?@(?: is| was)?$/u;
const travels = /\b(?:cross|crossing|ride|drive|travel|journey|trip|pass)\b/u;
const countsNamed = /\b(?:more|fewer) @ (?:than|or)(?: more| fewer)? @/u;
const asksHowMuch = /\bhow (?:much|many|far)\b|\bby (?:how much|what)\b|\b(?:difference|gap)\b/u;
const divides = /\b(?:times|twice|percent|percentage|share|half|double|ratio)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  'which whichever any they claiming claim who say says think thinks need needs needed difference gap quote quotes price prices dig dug bored other lie lies run runs reach reaches sit sits lay upper lower top bottom highest lowest'.split(
    ' ',
  ),
);

/** "Which is longer, X or Y?", "Is X longer than Y?", "How many metres deeper is X than Y?" */
export function compareFigures(asked: Asked, facts: Facts): Computation | undefined {
  const asking = readAsking(asked);
  const unit = readUnit(asked);
  if (asking === undefined || unit === 'several') return undefined;
  const quantity = readCompared(asked, unit, facts);
  if (quantity === undefined || isOfTravel(asked, quantity)) return undefined;
  const pair = findPair(asked, quantity.quantities, facts);
  if (pair === undefined) return undefined;
  const operands = [pair.first, pair.second];
  const marks = unit === undefined ? '' : 'U';
  if (!isAccounted(asked, { operands, words, marks }, facts)) return undefined;
  const isPlain = asking === 'how much' && isPlainSum(asked, pair);
  if (pair.unlike.length > 0 && !isPlain) {
    return explainUnlike(pair, findNearest(pair, facts), facts);
  }
  const how = {
    asking,
    unlike: pair.unlike,
    compares: quantity.compares ?? 'more',
    ...(unit ? { unit } : {}),
  };
  return subtractFigures(pair.first, pair.second, how, facts);
}

function readAsking({ shape }: Asked): Asking | undefined {
  if (divides.test(shape)) return undefined;
  const [, one = '', other = ''] = asksEither.exec(shape) ?? [];
  if (quantityWords.get(one)?.compares && quantityWords.get(other)?.compares) return 'how much';
  if (asksWhether.test(shape) || asksShortly.test(shape)) return 'whether';
  if (asksWhich.test(shape)) return 'which';
  if (asksHowMuch.test(shape)) return 'how much';
  return sets.test(shape) ? 'which' : undefined;
}

/** The unit that the difference is wanted in. */
function readUnit({ parts, shape }: Asked): string | 'several' | undefined {
  const units = parts.flatMap((part) => (part.kind === 'unit' ? [part.unit] : []));
  if (units.length === 0) return undefined;
  return units.length === 1 && /\b(?:how many(?: more| fewer)?|more|fewer|in) U\b/u.test(shape)
    ? units[0]
    : 'several';
}

/** What is compared: the quantity that is named, or what both amounts measure. */
function readCompared(
  asked: Asked,
  unit: string | undefined,
  facts: Facts,
): AskedQuantity | undefined {
  const named = readQuantity(asked);
  const sense = readSense(asked.shape);
  const isOfClaims = asked.mentions.every(({ by }) => by !== undefined);
  const isSet =
    /\b(?:difference|gap)\b/u.test(asked.shape) ||
    (isOfClaims && /\bapart\b/u.test(asked.shape)) ||
    (named !== undefined && sets.test(asked.shape));
  if (sense === undefined && !isSet) return undefined;
  const compares = named?.compares ?? sense ?? 'more';
  const isOfYears = named?.quantities.includes('year') === true;
  if (unit !== undefined && describeUnit(unit).dimension === 'duration' && !isOfYears) {
    return { quantities: ['duration'], compares };
  }
  const amounts = asked.mentions.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  if (first && sense && describeUnit(first.unit).dimension === 'duration') {
    const isQuick = /\b(?:quicker|faster)\b/u.test(asked.shape);
    return { quantities: ['duration'], compares: isQuick ? 'less' : compares };
  }
  // "The gap between two estimates" is none in length.
  const isPlainGap = named?.quantities[0] === 'distance';
  if (isOfClaims && (named === undefined || isPlainGap)) return { quantities: ['cost'], compares };
  const isMoney = first !== undefined && describeUnit(first.unit).currency !== undefined;
  if (named !== undefined && !(isMoney && !named.quantities.includes('cost'))) return named;
  if (named === undefined && isCounted(asked, facts)) return { quantities: ['count'], compares };
  if (unit !== undefined) return { quantities: usualQuantities(unit), compares };
  return first !== undefined && amounts.length === asked.mentions.length
    ? { quantities: usualQuantities(first.unit), compares }
    : undefined;
}

/** How long a crossing takes is not how long the building does. */
function isOfTravel({ shape }: Asked, { quantities }: AskedQuantity): boolean {
  return quantities.includes('duration') && travels.test(shape);
}

/** "More walruses than whales", "more stations than": how many there are of each is known. */
function isCounted({ shape, mentions, content }: Asked, { figures }: Facts): boolean {
  const isNamed = countsNamed.test(shape) || content.length > 0;
  return (
    isNamed &&
    /\b(?:more|fewer)\b/u.test(shape) &&
    mentions.every(
      ({ entity = '', amount }) =>
        amount === undefined && figures.get(entity)?.some(({ quantity }) => quantity === 'count'),
    )
  );
}

/** How a difference is asked for. */
type How = {
  readonly asking: Asking;
  readonly compares: 'more' | 'less';
  readonly unlike: readonly Unlike[];
  readonly unit?: string;
};

function subtractFigures(
  subject: Operand,
  object: Operand,
  { asking, compares, unlike, unit }: How,
  facts: Facts,
): Computed | undefined {
  const remainder = subtract(subject.measure, object.measure);
  if (remainder === undefined) return undefined;
  const { difference, exact } = remainder;
  const operands = [subject, object];
  const { from, to } = difference;
  if (from <= 0 && to >= 0) {
    const { text, sum } = stateTie(subject, object, facts);
    return toComputed({ text, sum, operands, of: 'A comparison' }, facts);
  }
  const isMore = from > 0;
  const own = difference.unit === 'year' ? 'years' : difference.unit;
  const gap = isMore ? { from, to, unit: own } : { from: -to, to: -from, unit: own };
  const wanted = unit ?? own;
  if (convertMeasure(gap, wanted) === undefined) return undefined;
  const compared = { subject, object, isMore, gap, exact, unit: wanted };
  const stated = stateDifference(compared, asking, compares, facts);
  const text = `${stated}${toCaveat(unlike, subject, object)}`;
  return toComputed({ text, sum: toSum(compared), operands, of: 'A difference' }, facts);
}

/** In the unit of the figures and, where another was asked for, in that. */
function toSum({ subject, object, isMore, gap, unit }: Difference): string {
  const [larger, smaller] = isMore ? [subject, object] : [object, subject];
  const [minuend, subtrahend] = [larger, smaller].map(({ measure }) =>
    toOperandSymbols(measure, subject.measure.unit),
  );
  const wanted = convertMeasure(gap, unit ?? gap.unit) ?? gap;
  const results = [toResult(gap, 12).symbols, toResult(wanted, 3).symbols];
  const shown = wanted.unit === gap.unit ? results.slice(0, 1) : results;
  return `${minuend} − ${subtrahend} = ${shown.join(' = ')}`;
}
