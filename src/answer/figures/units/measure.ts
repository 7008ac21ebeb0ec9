/** How much of something: a range, or one value where both ends are the same. */
export type Measure = {
  readonly from: number;
  readonly to: number;
  /** As `figures.yaml` writes units: `km`, `m/day`, `USD billion`. */
  readonly unit: string;
};
