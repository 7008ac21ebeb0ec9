import type { Facts } from '../facts.ts';
import { choosePair, type Pair } from './choose-pair.ts';
import { groupFigures } from './group-figures.ts';

/** What people compare, likeliest first. */
const comparable = ['length', 'depth', 'cost', 'duration', 'width', 'deaths', 'area', 'mass'];

/** The quantity that two entities can be compared in, where they cannot in the one asked for. */
export function findNearest({ first, second }: Pair, facts: Facts): Pair | undefined {
  const asked = first.of?.quantity ?? '';
  const groupsOf = (entity: string | undefined, quantity: string) =>
    groupFigures(
      (facts.figures.get(entity ?? '') ?? []).filter((figure) => figure.quantity === quantity),
    );
  if (first.of?.entity === second.of?.entity) return undefined;
  for (const quantity of [asked, ...comparable]) {
    const pair = choosePair(
      groupsOf(first.of?.entity, quantity),
      groupsOf(second.of?.entity, quantity),
    );
    if (pair?.unlike.length === 0) return pair;
  }
  return undefined;
}
