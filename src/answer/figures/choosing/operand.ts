import type { Figure } from '../../../types.ts';
import type { Measure } from '../units/measure.ts';

/** What is computed with: figures that say the same thing, or a number of the question. */
export type Operand = {
  /** Of all figures, or the number as it stands in the question. */
  readonly measure: Measure;
  /** None where the question alone gives the number. */
  readonly figures: readonly Figure[];
  /** What the figures are of; nothing where there are none. */
  readonly of?: Pick<Figure, 'entity' | 'quantity' | 'scope'>;
  /** Whether its number stands in the question. */
  readonly stated: boolean;
};
