import type { Index } from '../../ingest/open-index.ts';
import { toKeptTerms } from '../../to-kept-terms.ts';
import type { Entity } from '../../types.ts';

/**
 * The other one of two that share a name: Big Diomede of Little Diomede. `undefined` where none was
 * named, or where it is not one of exactly two.
 */
export function findCounterpart(named: readonly Entity[], { mentions }: Index): Entity | undefined {
  const [one] = named;
  if (one === undefined) return undefined;
  const own = toKeptTerms(one.name);
  const others = mentions
    .flatMap(({ about, inText }) => [...about, ...inText])
    .filter(
      (entity) =>
        entity !== one && entity.kind === one.kind && differsByWord(own, toKeptTerms(entity.name)),
    );
  const [other, ...more] = new Set(others);
  return more.length === 0 ? other : undefined;
}

/** Two names of as many words, all but one of them the same. */
function differsByWord(one: readonly string[], other: readonly string[]): boolean {
  const same = one.filter((term, place) => term === other[place]).length;
  return one.length === other.length && same > 0 && same === one.length - 1;
}
