import type { Classifier } from '../phrasings/classifier.ts';
import { toFeatures } from '../phrasings/to-features.ts';
import { toProbabilities } from '../phrasings/to-probabilities.ts';
import { toScores } from '../phrasings/to-scores.ts';
import { toVector } from '../phrasings/to-vector.ts';
import { pickBest } from '../pick-best.ts';
import type { PassageId } from '../types.ts';

/** Which passages a question asks for, as far as their phrasings tell. */
export type Classification = {
  /** Likeliest first, at most ten. */
  readonly passages: readonly {
    readonly passage: PassageId;
    /** That this passage is asked for, 0–1. What all passages leave of 1 is for none of them. */
    readonly probability: number;
  }[];
};

const most = 10;

/** Says which passage's phrasings a question is like. Any question; takes well under a millisecond. */
export function classify(classifier: Classifier, question: string): Classification {
  const { evidence, passages, temperature, vocabulary } = classifier;
  const vector = toVector(toFeatures(question), vocabulary);
  const scores = toScores(evidence, vector, new Float64Array(passages.length));
  const probabilities = toProbabilities(scores, temperature);
  return {
    passages: pickBest(probabilities, most).flatMap((number) => {
      const passage = passages[number];
      return passage === undefined ? [] : [{ passage, probability: probabilities[number] ?? 0 }];
    }),
  };
}
