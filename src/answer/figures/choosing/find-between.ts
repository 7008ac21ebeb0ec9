import type { Facts } from '../facts.ts';
import type { Mention } from '../reading/mention.ts';
import { groupFigures } from './group-figures.ts';
import type { Operand } from './operand.ts';

/** How far two named places are apart: a distance of the one whose scope names the other. */
export function findBetween(
  [first, second, ...others]: readonly Mention[],
  facts: Facts,
): Operand | undefined {
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  return find(first, second, facts) ?? find(second, first, facts);
}

function find(from: Mention, to: Mention, facts: Facts): Operand | undefined {
  const [name] = (to.entity ?? '').split(',');
  if (from.entity === undefined || !name || from.amount !== undefined) return undefined;
  const figures = (facts.figures.get(from.entity) ?? []).filter(
    ({ quantity, scope }) =>
      quantity === 'distance' && new RegExp(`^(?:to|from) ${name}\\b`, 'u').test(scope),
  );
  return groupFigures(figures)[0];
}
