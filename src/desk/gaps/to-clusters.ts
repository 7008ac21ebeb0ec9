/** Something with the terms that it is compared by. */
export type Termed = { readonly terms: ReadonlySet<string> };

/** Terms in common, weighed by how rare they are, over all terms: from here on, two are about the same. */
const alike = 0.5;

/**
 * Puts together what has mostly the same terms (weighed Jaccard index), in one pass: each joins the
 * cluster whose first member it is most like, or founds one. Keeps the order; terms that many share
 * count little, so that "tunnel" alone brings nothing together.
 */
export function toClusters<Item extends Termed>(items: readonly Item[]): readonly Item[][] {
  const weights = weigh(items);
  const clusters: Item[][] = [];
  /** Clusters by the terms of their first members, so that each item meets few of them. */
  const byTerm = new Map<string, Item[][]>();
  for (const item of items) {
    const near = new Set([...item.terms].flatMap((term) => byTerm.get(term) ?? []));
    const best = findBest(item, near, weights);
    if (best !== undefined) {
      best.push(item);
      continue;
    }
    const founded = [item];
    clusters.push(founded);
    for (const term of item.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), founded]);
  }
  return clusters;
}

/** By term: the logarithm of one over the share of items that have it, and a little more. */
function weigh(items: readonly Termed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of items) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + items.length / count)]));
}

function findBest<Item extends Termed>(
  item: Item,
  clusters: Iterable<Item[]>,
  weights: ReadonlyMap<string, number>,
): Item[] | undefined {
  let best: Item[] | undefined;
  let most = alike;
  for (const cluster of clusters) {
    const [first] = cluster;
    const likeness = first === undefined ? 0 : compare(item.terms, first.terms, weights);
    if (likeness < most || (best !== undefined && likeness === most)) continue;
    best = cluster;
    most = likeness;
  }
  return best;
}

function compare(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const sum = (terms: ReadonlySet<string>) =>
    [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  const all = sum(left.union(right));
  return all === 0 ? 0 : sum(left.intersection(right)) / all;
}
