import type { Source } from '#core';

/** Publishers with their citations, the most cited first, then by name. */
export function rankPublishers(
  citations: readonly Source[],
): readonly (readonly [publisher: string, citations: readonly Source[]])[] {
  return [...Map.groupBy(citations, ({ publisher }) => publisher)].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
}
