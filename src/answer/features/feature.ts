/**
 * One thing that speaks for a passage or a sentence, or against it; each is 0–1, times its weight.
 * Weights are set by hand: few and coarse, so that a reader can doubt each and try
 * (`npm run evaluate`).
 */
export type Feature<View> = {
  readonly name: string;
  readonly weight: number;
  readonly measure: (view: View) => number;
};
