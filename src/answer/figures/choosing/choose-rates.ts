import { groupFigures } from './group-figures.ts';
import type { Operand } from './operand.ts';

/** A cost and the length or time that it is for; none where the cost is one by the kilometre or mile. */
export type CostAndLength = { readonly cost: Operand; readonly length?: Operand };

/** Scopes of sums that are for a length already. */
const perLength = /^(?:per|one) (kilomet|mile)/u;
const wholeOrTunnel = /^(?:whole\b|tunnel only$)/u;

/**
 * What a thing costs by its length: a sum that is for a length where there is one, else its costs, each
 * with the length of the same: all of it, or one part. Likeliest first.
 */
export function chooseRates(
  costs: readonly Operand[],
  lengths: readonly Operand[],
): readonly CostAndLength[] {
  const rates = costs.filter(({ of }) => perLength.test(of?.scope ?? ''));
  const sums = costs.flatMap((cost) => {
    const length = lengths.find((one) => isOfSame(cost, one));
    return length === undefined ? [] : [keepShared(cost, length)];
  });
  return [...rates.map((cost) => ({ cost })), ...sums];
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
