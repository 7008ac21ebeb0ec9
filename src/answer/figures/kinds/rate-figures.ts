import { type CostAndLength, chooseRates } from '../choosing/choose-rates.ts';
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
const words = new Set('/ divided over spread spend spent pay paid average dollars'.split(' '));
/** "What does $8bn over 112 km come to per kilometre?", "cost per mile of the Seikan Tunnel" */
export function rateFigures(asked: Asked, facts: Facts): Computed | undefined {
  const per = readPer(asked);
  // "If a mile costs $10 million" gives a price and asks for none.
  if (/\bP (?:would |will )?costs? #/u.test(asked.shape)) return undefined;
  if (per === undefined || !asksCost.test(asked.shape)) return undefined;
  const pair = findCostAndLength(asked, facts);
  if (pair === undefined) return undefined;
  const { cost, length } = pair;
  const operands = length === undefined ? [cost] : [cost, length];
  if (!isAccounted(asked, { operands, words, marks: per.marks }, facts)) return undefined;
  return stateRate(cost, length, per.unit, facts);
}

/** The one unit of length that the cost is asked by; "$8bn / 112 km" says it by itself. */
function readPer({ parts, mentions, shape }: Asked): { unit: string; marks: string } | undefined {
  const units = parts.flatMap((part) => (part.kind === 'per' ? [part.unit] : []));
  const [unit, ...others] = units;
  if (others.length > 0) return undefined;
  const isLength = (one: string) => describeUnit(one).dimension === 'length';
  if (unit !== undefined) return isLength(unit) ? { unit, marks: 'P' } : undefined;
  const own = mentions.at(-1)?.amount?.unit;
  return own !== undefined && isLength(own) && /# (?:divided by|\/) (?:the )?#/u.test(shape)
    ? { unit: own, marks: '' }
    : undefined;
}

/** Both of the one thing that is named, or each of its own mention. */
function findCostAndLength(asked: Asked, facts: Facts): CostAndLength | undefined {
  const [first, second, ...others] = asked.mentions;
  if (first === undefined || others.length > 0) return undefined;
  if (second !== undefined && !isMoney(first) && !isMoney(second)) return undefined;
  const [money, way] = isMoney(second) || isLength(first) ? [second, first] : [first, second];
  const costs = findOperands(money ?? first, { quantities: ['cost'] }, asked, facts);
  const lengths = findOperands(
    withoutAmount(way ?? first, money),
    { quantities: ['length'] },
    asked,
    facts,
  );
  return second === undefined && first.amount === undefined
    ? chooseRates(costs, lengths)[0]
    : chooseOfTwo(costs, lengths);
}

/** `$8bn for the tunnel`: the name has the length, and the amount is the cost. */
function withoutAmount(mention: Mention, money: Mention | undefined): Mention {
  if (mention !== money || mention.entity === undefined) return mention;
  return { start: mention.start, end: mention.end, entity: mention.entity };
}

function isMoney(mention: Mention | undefined): boolean {
  return mention?.amount !== undefined && describeUnit(mention.amount.unit).currency !== undefined;
}

function isLength(mention: Mention | undefined): boolean {
  return mention?.amount !== undefined && describeUnit(mention.amount.unit).dimension === 'length';
}

function chooseOfTwo([cost]: readonly Operand[], lengths: readonly Operand[]) {
  const length = lengths.find((one) => one.stated || /^whole\b/u.test(one.of?.scope ?? ''));
  if (cost === undefined || length === undefined) return undefined;
  const isRight =
    describeUnit(cost.measure.unit).currency !== undefined &&
    convertMeasure(length.measure, 'km') !== undefined;
  return isRight ? { cost, length } : undefined;
}
