import { choosePair } from '../choosing/choose-pair.ts';
import { findNearest } from '../choosing/find-nearest.ts';
import { findOperands } from '../choosing/find-operands.ts';
import { findUnlike } from '../choosing/find-unlike.ts';
import type { Operand } from '../choosing/operand.ts';
import type { Computation } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { isAccounted } from '../reading/is-accounted.ts';
import type { Asked } from '../reading/read-asked.ts';
import { readQuantity } from '../reading/read-quantity.ts';
import { explainUnlike } from '../wording/explain-unlike.ts';
import { stateRanking } from '../wording/state-ranking.ts';

/** Two are compared, three are put in order. */
const fewest = 3;
const asks = /\b(?:which|what|who|how|sort|order|rank|list|compare|versus|vs|or)\b/u;
/** Sums, averages and multiples of several are something else. */
const reckons = /\b(?:times|together|combined|average|sum|than|percent|share|times|U|P)\b/u;
/** Words that a question of this kind may have besides. */
const words = new Set(
  'which who sort order rank list ordered sorted ranked first put three four'.split(' '),
);

/** "Which is longest: X, Y or Z?", "Sort X, Y and Z by depth": all of them, in order. */
export function rankFigures(asked: Asked, facts: Facts): Computation | undefined {
  const { mentions, shape } = asked;
  const isOfNames = mentions.every(({ entity, amount }) => entity && amount === undefined);
  if (mentions.length < fewest || !isOfNames) return undefined;
  if (!asks.test(shape) || reckons.test(shape)) return undefined;
  const quantity = readQuantity(asked);
  if (quantity === undefined) return undefined;
  const { quantities, compares = 'more' } = quantity;
  const all = mentions.map((mention) => findOperands(mention, { quantities }, asked, facts));
  const operands = chooseAlike(all);
  if (operands === undefined) return explainFirst(all, asked, facts);
  return isAccounted(asked, { operands, words }, facts)
    ? stateRanking(operands, compares, facts)
    : undefined;
}

/** The likeliest meant figure of each, where all of these are alike. */
function chooseAlike([firsts = [], ...others]: readonly (readonly Operand[])[]) {
  for (const first of firsts) {
    const alike = others.flatMap(
      (each) => each.find((one) => findUnlike(first, one).length === 0) ?? [],
    );
    if (alike.length === others.length) return [first, ...alike];
  }
  return undefined;
}

/** Why the first cannot be put in order with another. */
function explainFirst(
  [firsts = [], ...others]: readonly (readonly Operand[])[],
  asked: Asked,
  facts: Facts,
): Computation | undefined {
  const pair = others
    .flatMap((each) => choosePair(firsts, each) ?? [])
    .find(({ unlike }) => unlike.length > 0);
  if (pair === undefined) return undefined;
  const operands = [pair.first, pair.second, ...others.flatMap((each) => each.slice(0, 1))];
  return isAccounted(asked, { operands, words }, facts)
    ? explainUnlike(pair, findNearest(pair, facts), facts)
    : undefined;
}
