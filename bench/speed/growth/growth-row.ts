/** How much there is to index. */
export type GrowthSize = {
  readonly passages: number;
  /** How many phrasings each of them has. */
  readonly phrasings: number;
};

/** What it takes. */
export type GrowthRow = GrowthSize & {
  /** Milliseconds. */
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
  /** Megabytes that the process holds without garbage, and with it. */
  readonly memory: number;
  readonly resident: number;
};
