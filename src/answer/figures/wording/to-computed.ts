import type { Operand } from '../choosing/operand.ts';
import type { Computed } from '../computation.ts';
import type { Facts } from '../facts.ts';
import { describeOperands } from './describe-operands.ts';
import { toAttribution } from './to-attribution.ts';
import { toSentence } from './to-sentence.ts';

/** What a computation says: the result in words, the sum, what it rests on, and what it was. */
export type Outcome = {
  readonly text: string;
  readonly sum: string;
  readonly operands: readonly Operand[];
  /** `A ratio`. */
  readonly of: string;
};

/** Makes the two sentences of a computation, both resting on all of its figures. */
export function toComputed({ text, sum, operands, of }: Outcome, facts: Facts): Computed {
  const figures = [...new Set(operands.flatMap((operand) => operand.figures))];
  return {
    kind: 'computed',
    sentences: [
      { text: toSentence(`${text}${toAttribution(operands, facts)}`), figures },
      { text: toSentence(sum), figures },
    ],
    because: `${of}: ${describeOperands(operands)}.`,
  };
}
