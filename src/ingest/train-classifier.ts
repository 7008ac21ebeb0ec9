import type { Classifier, Phrasing } from '../phrasings/classifier.ts';
import { toFeatures } from '../phrasings/to-features.ts';
import { toScores } from '../phrasings/to-scores.ts';
import { toVector } from '../phrasings/to-vector.ts';
import { buildVocabulary } from './classifier/build-vocabulary.ts';
import { type Example, noPassage, type Size } from './classifier/example.ts';
import { findRivals } from './classifier/find-rivals.ts';
import { fitTemperature } from './classifier/fit-temperature.ts';
import { learnEvidence, type RivalledExample } from './classifier/learn-evidence.ts';

/** Phrasings times passages: time and memory grow with both, and this many take a few seconds. */
const most = 12_000_000;
/** How often each phrasing is learnt from. */
const passes = 4;
/** How sure to be shows before all is learnt. */
const trialPasses = 1;
/** Of each passage's phrasings, the second of every so many is held back to see how sure to be. */
const heldBack = 5;
/** So many of them show it as well as more. */
const mostTrials = 500;

/**
 * Learns from the phrasings which passage a question asks for, and from unrelated questions what asks for
 * none. The same in the same order give the same classifier. Where there are too many to learn from in
 * a few seconds (2,000 passages with more
 * than three phrasings each), it has no passages and names none.
 */
export function trainClassifier(
  phrasings: readonly Phrasing[],
  unrelated: readonly string[] = [],
): Classifier {
  const passages = [...new Set(phrasings.map(({ passage }) => passage))];
  if (phrasings.length * passages.length > most) return trainClassifier([]);
  const features = [...phrasings.map(({ text }) => text), ...unrelated].map(toFeatures);
  const vocabulary = buildVocabulary(features);
  const size = { features: vocabulary.weights.length, passages: passages.length };
  const numbers = new Map(passages.map((passage, number) => [passage, number]));
  const owners = phrasings.map(({ passage }) => numbers.get(passage) ?? noPassage);
  const examples = features.map((some, place) => ({
    vector: toVector(some, vocabulary),
    passage: owners[place] ?? noPassage,
  }));
  const rounds = toRounds(withRivals(examples, size));
  return {
    phrasings,
    unrelated,
    passages,
    vocabulary,
    evidence: learnEvidence(rounds.flat(), size, passes),
    temperature: tryTemperature(rounds, size),
  };
}

function withRivals(examples: readonly Example[], size: Size): readonly RivalledExample[] {
  const none = new Int32Array();
  const rivals = findRivals(examples, size);
  return examples.map((example, place) => ({ ...example, rivals: rivals[place] ?? none }));
}

/**
 * The first phrasing of each passage, then the second of each, and so on, since learning goes best in
 * turns; what is unrelated is spread over all of them.
 */
function toRounds(examples: readonly RivalledExample[]): readonly (readonly RivalledExample[])[] {
  const rounds: RivalledExample[][] = [];
  const seen = new Map<number, number>();
  for (const example of examples.filter(({ passage }) => passage !== noPassage)) {
    const number = seen.get(example.passage) ?? 0;
    seen.set(example.passage, number + 1);
    const round = rounds[number];
    if (round) round.push(example);
    else rounds.push([example]);
  }
  const unrelated = examples.filter(({ passage }) => passage === noPassage);
  for (const [place, example] of unrelated.entries()) rounds[place % rounds.length]?.push(example);
  return rounds;
}

/** Learns from most of the phrasings and sees on the others how sure it may be. */
function tryTemperature(rounds: readonly (readonly RivalledExample[])[], size: Size): number {
  const isHeldBack = (round: number) => round % heldBack === 1;
  const trials = rounds
    .filter((_, round) => isHeldBack(round))
    .flat()
    .filter(({ passage }) => passage !== noPassage)
    .slice(0, mostTrials);
  if (trials.length === 0) return fitTemperature([]);
  const evidence = learnEvidence(
    rounds.filter((_, round) => !isHeldBack(round)).flat(),
    size,
    trialPasses,
  );
  return fitTemperature(
    trials.map(({ vector, passage }) => ({
      scores: toScores(evidence, vector, new Float64Array(size.passages)),
      passage,
    })),
  );
}
