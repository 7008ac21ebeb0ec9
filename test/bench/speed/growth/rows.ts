import type { GrowthRow } from '../../../../bench/speed/growth/growth-row.ts';

/** What so many passages take where all grows linearly. */
export function aGrowthRow(passages: number, over: Partial<GrowthRow> = {}): GrowthRow {
  return {
    passages,
    phrasings: 0,
    build: passages,
    p50: passages / 2000,
    p99: passages / 1000,
    memory: passages / 100,
    resident: 300,
    ...over,
  };
}
