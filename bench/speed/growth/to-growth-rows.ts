import { median } from '../median.ts';
import type { GrowthRow } from './growth-row.ts';

/** The medians over rounds that measured the same sizes in the same order. */
export function toGrowthRows(rounds: readonly (readonly GrowthRow[])[]): readonly GrowthRow[] {
  const [first = []] = rounds;
  return first.map(({ passages, phrasings }, place) => {
    const of = (pick: (row: GrowthRow) => number) =>
      median(rounds.flatMap((round) => round.slice(place, place + 1).map(pick)));
    return {
      passages,
      phrasings,
      build: of(({ build }) => build),
      p50: of(({ p50 }) => p50),
      p99: of(({ p99 }) => p99),
      memory: of(({ memory }) => memory),
      resident: of(({ resident }) => resident),
    };
  });
}
