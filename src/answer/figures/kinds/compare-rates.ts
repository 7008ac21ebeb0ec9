import { type CostAndLength, chooseRates } from '../choosing/choose-rates.ts';
import { findOperands } from '../choosing/find-operands.ts';
import { findUnlike, type Unlike } from '../choosing/find-unlike.ts';
import type { Computation } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Mention } from '../reading/mention.ts';
import type { Asked } from '../reading/read-asked.ts';
import { describeUnit } from '../units/describe-unit.ts';
import { stateRates } from '../wording/state-rates.ts';

const asksCost = /\b(?:cost|costs|price|priced|cheaper|dearer)\b/u;
const compares = /\b(?:than|compared?|comparison|versus|vs|and|or|difference|times)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set('which difference'.split(' '));

/** "Does X cost more per kilometre than Y?", "cost per mile of X compared with Y" */
export function compareRates(asked: Asked, facts: Facts): Computation | undefined {
  const [first, second, ...others] = asked.mentions;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const isOfNames = [first, second].every(({ entity, amount }) => entity && amount === undefined);
  const units = asked.parts.flatMap((part) => (part.kind === 'per' ? [part.unit] : []));
  const [per, ...otherUnits] = units;
  if (per === undefined || otherUnits.length > 0 || !isOfNames) return undefined;
  if (describeUnit(per).dimension !== 'length') return undefined;
  if (!asksCost.test(asked.shape) || !compares.test(asked.shape)) return undefined;
  const pair = choosePair(toRates(first, asked, facts), toRates(second, asked, facts));
  if (pair === undefined) return undefined;
  const operands = [pair.first, pair.second].flatMap(({ cost, length }) =>
    length === undefined ? [cost] : [cost, length],
  );
  return isAccounted(asked, { operands, words, marks: 'P' }, facts)
    ? stateRates(pair.first, pair.second, { per, unlike: pair.unlike }, facts)
    : undefined;
}

function toRates(mention: Mention, asked: Asked, facts: Facts): readonly CostAndLength[] {
  const find = (quantity: string) =>
    findOperands(mention, { quantities: [quantity] }, asked, facts);
  return chooseRates(find('cost'), find('length'));
}

/** The likeliest meant of those that are least unlike. */
function choosePair(firsts: readonly CostAndLength[], seconds: readonly CostAndLength[]) {
  const pairs = firsts.flatMap((first, i) =>
    seconds.map((second, j) => ({ first, second, rank: i + j, unlike: toUnlike(first, second) })),
  );
  return pairs.toSorted((a, b) => a.unlike.length - b.unlike.length || a.rank - b.rank)[0];
}

/** A price by the mile and a sum for the whole are alike: both are for all of it. */
function toUnlike(first: CostAndLength, second: CostAndLength): readonly Unlike[] {
  const unlike = findUnlike(first.cost, second.cost);
  const isForAll = [first, second].every(
    ({ cost, length }) => length === undefined || /^whole\b/u.test(cost.of?.scope ?? ''),
  );
  return isForAll ? unlike.filter((one) => one !== 'scope') : unlike;
}
