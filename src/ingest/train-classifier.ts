import type { Classifier, Phrasing } from '../phrasings/classifier.ts';
import { toScores } from '../phrasings/to-scores.ts';
import { toVector } from '../phrasings/to-vector.ts';
import { buildVocabulary } from './classifier/build-vocabulary.ts';
import { fitTemperature } from './classifier/fit-temperature.ts';
import { type Example, learnEvidence } from './classifier/learn-evidence.ts';

/** Phrasings times passages: time and memory grow with both, and this many take a few seconds. */
const most = 12_000_000;
/** Of each passage's phrasings, the second of every so many is held back to see how sure to be. */
const heldBack = 5;

type Size = { readonly features: number; readonly passages: number };

/**
 * Learns from the phrasings which passage a question asks for. The same phrasings in the same order give
 * the same classifier. Where there are too many to learn from in a few seconds (2,000 passages with more
 * than three phrasings each), it has no passages and names none.
 */
export function trainClassifier(phrasings: readonly Phrasing[]): Classifier {
  const passages = [...new Set(phrasings.map(({ passage }) => passage))];
  if (phrasings.length * passages.length > most) return trainClassifier([]);
  const vocabulary = buildVocabulary(phrasings);
  const size = { features: vocabulary.weights.length, passages: passages.length };
  const numbers = new Map(passages.map((passage, number) => [passage, number]));
  const rounds = toRounds(
    phrasings.map(({ passage, text }) => ({
      vector: toVector(text, vocabulary),
      passage: numbers.get(passage) ?? 0,
    })),
  );
  return {
    phrasings,
    passages,
    vocabulary,
    evidence: learnEvidence(rounds.flat(), size),
    temperature: tryTemperature(rounds, size),
  };
}

/** The first phrasing of each passage, then the second of each, and so on: learning goes best in turns. */
function toRounds(examples: readonly Example[]): readonly (readonly Example[])[] {
  const rounds: Example[][] = [];
  const seen = new Map<number, number>();
  for (const example of examples) {
    const number = seen.get(example.passage) ?? 0;
    seen.set(example.passage, number + 1);
    const round = rounds[number];
    if (round) round.push(example);
    else rounds.push([example]);
  }
  return rounds;
}

/** Learns from most of the phrasings and sees on the others how sure it may be. */
function tryTemperature(rounds: readonly (readonly Example[])[], size: Size): number {
  const isHeldBack = (round: number) => round % heldBack === 1;
  const trials = rounds.filter((_, round) => isHeldBack(round)).flat();
  if (trials.length === 0) return fitTemperature([]);
  const evidence = learnEvidence(rounds.filter((_, round) => !isHeldBack(round)).flat(), size);
  return fitTemperature(
    trials.map(({ vector, passage }) => ({
      scores: toScores(evidence, vector, new Float64Array(size.passages)),
      passage,
    })),
  );
}
