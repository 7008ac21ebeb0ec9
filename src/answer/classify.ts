import type { Classifier } from '../phrasings/classifier.ts';
import { toProbabilities } from '../phrasings/to-probabilities.ts';
import { toScores } from '../phrasings/to-scores.ts';
import { toVector } from '../phrasings/to-vector.ts';
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
  const scores = toScores(
    evidence,
    toVector(question, vocabulary),
    new Float64Array(passages.length),
  );
  const probabilities = toProbabilities(scores, temperature);
  return {
    passages: passages
      .map((passage, number) => ({ passage, probability: probabilities[number] ?? 0 }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, most),
  };
}
