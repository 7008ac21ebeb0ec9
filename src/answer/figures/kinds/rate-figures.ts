import { findOperands } from '../choosing/find-operands.ts';
import { groupFigures } from '../choosing/group-figures.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { convertMeasure } from '../units/convert-measure.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateRate } from '../wording/state-rate.ts';

const asksCost = /\b(?:cost|costs|price|priced|cheaper|expensive|budget|how much|spend|pay)\b|#/u;
/** Words that a question of this kind may have besides. */
const words = new Set('/ divided over spread spend spent pay paid average'.split(' '));
/** Scopes of sums that are for a length already. */
const perLength = /^(?:per|one) (kilomet|mile)/u;
const wholeOrTunnel = /^(?:whole\b|tunnel only$)/u;

/** "What does $8bn over 112 km come to per kilometre?", "cost per mile of the Seikan Tunnel" */
export function rateFigures(asked: Asked, facts: Facts): Computed | undefined {
  const per = readPer(asked);
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

type CostAndLength = { readonly cost: Operand; readonly length?: Operand };

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
    ? chooseOfOne(costs, lengths)
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

/**
 * A sum for a length where there is one, else the cost and the length of the same: all of it, or
 * one part.
 */
function chooseOfOne(
  costs: readonly Operand[],
  lengths: readonly Operand[],
): CostAndLength | undefined {
  const rate = costs.find(({ of }) => perLength.test(of?.scope ?? ''));
  if (rate !== undefined) return { cost: rate };
  for (const cost of costs) {
    const length = lengths.find((one) => isOfSame(cost, one));
    if (length !== undefined) return keepShared(cost, length);
  }
  return undefined;
}

/** One's cost is not divided by another's length where somebody gives both. */
function keepShared(cost: Operand, length: Operand): CostAndLength {
  const bys = new Set(cost.figures.map(({ by }) => by));
  const shared = length.figures.filter(({ by }) => by !== undefined && bys.has(by));
  if (shared.length === 0) return { cost, length };
  const names = new Set(shared.map(({ by }) => by));
  const [ownCost] = groupFigures(cost.figures.filter(({ by }) => names.has(by)));
  const [ownLength] = groupFigures(shared);
  return { cost: ownCost ?? cost, length: ownLength ?? length };
}

function isOfSame(cost: Operand, length: Operand): boolean {
  const [scope = '', way = ''] = [cost.of?.scope, length.of?.scope];
  return scope === way || (wholeOrTunnel.test(scope) && /^whole\b/u.test(way));
}

function chooseOfTwo([cost]: readonly Operand[], lengths: readonly Operand[]) {
  const length = lengths.find((one) => one.stated || /^whole\b/u.test(one.of?.scope ?? ''));
  if (cost === undefined || length === undefined) return undefined;
  const isRight =
    describeUnit(cost.measure.unit).currency !== undefined &&
    convertMeasure(length.measure, 'km') !== undefined;
  return isRight ? { cost, length } : undefined;
}
