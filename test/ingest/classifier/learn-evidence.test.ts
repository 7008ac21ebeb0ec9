import { expect, it } from 'vitest';
import { learnEvidence } from '../../../src/ingest/classifier/learn-evidence.ts';
import { toProbabilities } from '../../../src/phrasings/to-probabilities.ts';
import { toScores } from '../../../src/phrasings/to-scores.ts';

const size = { features: 4, passages: 3 };
const anExample = (passage: number, rows: readonly number[], rivals: readonly number[]) => ({
  passage,
  vector: { rows: Int32Array.from(rows), values: new Float32Array(rows.length).fill(1) },
  rivals: Int32Array.from(rivals),
});
const all = [0, 1, 2];
const probabilities = (
  examples: readonly ReturnType<typeof anExample>[],
  rows: readonly number[],
) => {
  const { vector } = anExample(0, rows, []);
  const scores = toScores(learnEvidence(examples, size, 5), vector, new Float64Array(3));
  return [...toProbabilities(scores, 1)];
};

it('recognises each example, and leaves a tenth to none of the passages', () => {
  const examples = [anExample(0, [0, 1], all), anExample(1, [0, 2], all), anExample(2, [3], all)];
  expect(probabilities(examples, [0, 1])[0]).toBeCloseTo(0.9, 1);
  expect(probabilities(examples, [0, 2])[1]).toBeCloseTo(0.9, 1);
  expect(probabilities(examples, [3])[2]).toBeCloseTo(0.9, 1);
});

it('says nothing about passages that are no rivals', () => {
  const { passages } = learnEvidence([anExample(0, [0, 1], [0, 1])], size, 5);
  expect(passages).not.toContain(2);
});

it('says nothing without examples', () => {
  expect(learnEvidence([], size, 5).values).toHaveLength(0);
});
