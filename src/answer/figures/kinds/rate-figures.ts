import { type CostAndLength, chooseRates } from '../choosing/choose-rates.ts';
import { chooseSpending } from '../choosing/choose-spending.ts';
import { findOperands } from '../choosing/find-operands.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateRate } from '../wording/state-rate.ts';

const asksCost =
  /\b(?:cost|costs|price|priced|cheaper|expensive|budget|how much|spend|pay|dollars)\b|#/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  `/ divided over spread spend spent spending pay paid average dollars if needed need project
  needs`.split(/\s+/u),
);
/**
 * "What does $8bn over 112 km come to per kilometre?", "cost per mile of the Seikan Tunnel", "$8bn over 8
 * years, how much is that each year?"
 */
export function rateFigures(asked: Asked, facts: Facts): Computed | undefined {
  const per = readPer(asked);
  // "If a mile costs $10 million" gives a price and asks for none.
  if (/\bP (?:would |will )?costs? #/u.test(asked.shape)) return undefined;
  if (per === undefined || !asksCost.test(asked.shape)) return undefined;
  const [pair, ...others] = findCostsAndLengths(asked, per, facts);
  if (pair === undefined) return undefined;
  const { cost, length } = pair;
  const operands = length === undefined ? [cost] : [cost, length];
  if (!isAccounted(asked, { operands, words, marks: per.marks }, facts)) return undefined;
  const stated = stateRate(cost, length, per.unit, facts);
  const other = others.find((one) => isInOtherMoney(one, pair));
  const also = other && stateRate(other.cost, other.length, per.unit, facts);
  if (stated === undefined || also === undefined) return stated;
  return { ...stated, sentences: [...stated.sentences, ...also.sentences] };
}

/** The same cost as others give it in another currency, which need not be the same sum. */
function isInOtherMoney(other: CostAndLength, { cost, length }: CostAndLength): boolean {
  const [own, theirs] = [cost, other.cost].map(({ measure }) => describeUnit(measure.unit));
  return (
    other.length !== undefined &&
    length !== undefined &&
    cost.of?.scope === other.cost.of?.scope &&
    own?.currency !== theirs?.currency
  );
}

/** What the cost is asked by. */
type Per = {
  readonly unit: string;
  readonly dimension: 'length' | 'duration';
  readonly marks: string;
};

/** The one unit that the cost is asked by; "$8bn / 112 km" and "$8bn over 8 years" say it themselves. */
function readPer({ parts, mentions, shape }: Asked): Per | undefined {
  const units = parts.flatMap((part) => (part.kind === 'per' ? [part.unit] : []));
  const [unit, ...others] = units;
  if (others.length > 0) return undefined;
  if (unit !== undefined) return toPer(unit, 'P');
  const own = mentions.at(-1)?.amount?.unit;
  return own !== undefined && /# (?:divided by|divided over|spread over|\/) (?:the )?#/u.test(shape)
    ? toPer(own, '')
    : undefined;
}

function toPer(unit: string, marks: string): Per | undefined {
  const { dimension } = describeUnit(unit);
  return dimension === 'length' || dimension === 'duration'
    ? { unit, dimension, marks }
    : undefined;
}

/** Both of the one thing that is named, or each of its own mention. */
function findCostsAndLengths(
  asked: Asked,
  { dimension }: Per,
  facts: Facts,
): readonly CostAndLength[] {
  const [first, second, ...others] = keepGiven(asked, facts);
  if (first === undefined || others.length > 0) return [];
  if (second !== undefined && !isMoney(first) && !isMoney(second)) return [];
  const [money, way] =
    isMoney(second) || isOf(dimension, first) ? [second, first] : [first, second];
  const costs = findOperands(money ?? first, { quantities: ['cost'] }, asked, facts);
  const mention = way ?? toOwner(first, costs);
  const wanted = { quantities: [dimension] };
  const lengths = findOperands(withoutAmount(mention, money), wanted, asked, facts);
  if (dimension === 'duration') return chooseSpending(costs, lengths, asked.shape);
  return second === undefined ? chooseRates(costs, lengths) : chooseOfTwo(costs, lengths);
}

/** "If it costs 8 billion and takes 8 years": both numbers say what they are of. */
function keepGiven({ mentions }: Asked, { main }: Facts): readonly Mention[] {
  const given = mentions.filter(({ amount }) => amount !== undefined);
  const isMain = mentions.every(({ amount, entity }) => amount !== undefined || entity === main);
  return given.length === 2 && isMain ? given : mentions;
}

/** "8 billion per km": its length is that of what the sum is for. */
function toOwner(mention: Mention, [cost]: readonly Operand[]): Mention {
  const { start, end, amount } = mention;
  const entity = cost?.of?.entity;
  return amount === undefined || entity === undefined ? mention : { start, end, entity };
}

/** `$8bn for the tunnel`: the name has the length, and the amount is the cost. */
function withoutAmount(mention: Mention, money: Mention | undefined): Mention {
  if (mention !== money || mention.entity === undefined) return mention;
  return { start: mention.start, end: mention.end, entity: mention.entity };
}

function isMoney(mention: Mention | undefined): boolean {
  return mention?.amount !== undefined && describeUnit(mention.amount.unit).currency !== undefined;
}

function isOf(dimension: string, mention: Mention | undefined): boolean {
  return mention?.amount !== undefined && describeUnit(mention.amount.unit).dimension === dimension;
}

function chooseOfTwo(
  [cost]: readonly Operand[],
  lengths: readonly Operand[],
): readonly CostAndLength[] {
  const length = lengths.find((one) => one.stated || /^whole\b/u.test(one.of?.scope ?? ''));
  if (cost === undefined || length === undefined) return [];
  const isRight =
    describeUnit(cost.measure.unit).currency !== undefined &&
    convertMeasure(length.measure, 'km') !== undefined;
  return isRight ? [{ cost, length }] : [];
}
