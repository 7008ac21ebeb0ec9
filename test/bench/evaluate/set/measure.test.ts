import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../../bench/evaluate/set/judge-asked.ts';
import { measure } from '../../../../bench/evaluate/set/measure.ts';
import { aJudged } from './results.ts';

const anUnanswerable = (over: Partial<Judged> = {}) =>
  aJudged({ answerable: false, passageRank: undefined, sentenceRank: undefined, ...over });

describe('finding', () => {
  const judged = [
    aJudged({ passageRank: 1, sentenceRank: 1 }),
    aJudged({ passageRank: 2, sentenceRank: 3 }),
    aJudged({ passageRank: 4, sentenceRank: undefined }),
    aJudged({ passageRank: undefined, sentenceRank: undefined }),
    anUnanswerable(),
  ];

  it('is a share of the answerable questions', () => {
    expect(measure(judged, true)).toMatchObject({
      questions: 5,
      answerable: 4,
      passageAt: { 1: 0.25, 3: 0.5, 10: 0.75 },
      sentenceAt: { 1: 0.25, 3: 0.5 },
    });
  });

  it('counts 1/rank as reciprocal rank, and nothing from the eleventh on', () => {
    expect(measure(judged, true).reciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 4) / 4, 10);
    expect(measure([aJudged({ passageRank: 11 })], true).reciprocalRank).toBe(0);
  });

  it('has no sentences in a set without text', () => {
    expect(measure(judged, false).sentenceAt).toEqual({ 1: undefined, 3: undefined });
  });
});

describe('deciding', () => {
  const judged = [
    aJudged(),
    aJudged({ sentenceRank: 2 }),
    aJudged({ passageRank: 2, sentenceRank: undefined }),
    aJudged({ outcome: 'closest' }),
    anUnanswerable(),
    anUnanswerable({ outcome: 'gap' }),
    anUnanswerable({ outcome: 'out-of-scope' }),
    anUnanswerable({ outcome: 'choice' }),
  ];

  it('is right in scope where it answers and the first passage is right', () => {
    expect(measure(judged, true).inScopeAccuracy).toBe(2 / 4);
  });

  it('is right out of scope where it does anything but answer', () => {
    expect(measure(judged, true).outOfScopeRecall).toBe(3 / 4);
  });

  it('gives right answers by the first sentence, or without text by the first passage', () => {
    expect(measure(judged, true).answersRight).toBe(1 / 4);
    expect(measure(judged, false).answersRight).toBe(2 / 4);
  });

  it('counts each outcome', () => {
    expect(measure(judged, true).outcomes).toEqual({
      answer: 4,
      choice: 1,
      closest: 1,
      gap: 1,
      'out-of-scope': 1,
    });
  });
});

describe('confidence', () => {
  const judged = [
    aJudged({ confidence: 0.95 }),
    aJudged({ confidence: 0.9, outcome: 'choice' }),
    aJudged({ confidence: 0.8, sentenceRank: 3 }),
    anUnanswerable({ confidence: 0.85 }),
  ];

  it('is measured by how it parts answerable questions from the others', () => {
    expect(measure(judged, true).auroc).toBeCloseTo(2 / 3, 10);
  });

  it('is measured by the share it can answer at a precision, of all questions', () => {
    expect(measure(judged, true).answerRateAt).toEqual({ 95: 0.5, 90: 0.5 });
    expect(measure(judged, false).answerRateAt).toEqual({ 95: 0.5, 90: 0.5 });
  });

  it('is held against right answers in bands, of the answers alone', () => {
    expect(measure(judged, true).reliability).toEqual([
      { tenth: 9, answers: 1, meanConfidence: 0.95, right: 1 },
      { tenth: 8, answers: 2, meanConfidence: 0.825, right: 0 },
    ]);
  });
});

it('leaves out what does not apply to the set', () => {
  expect(measure([aJudged({ outcome: 'gap' })], true)).toMatchObject({
    auroc: undefined,
    outOfScopeRecall: undefined,
    answersRight: undefined,
    reliability: [],
  });
  expect(measure([], true)).toMatchObject({
    passageAt: { 1: undefined },
    reciprocalRank: undefined,
    answerRateAt: { 95: undefined },
    inScopeAccuracy: undefined,
  });
});

it('never gives a share outside 0 to 1, nor finds less among more', () => {
  const rank = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
  const judged = fc.record({
    answerable: fc.constant(true),
    outcome: fc.constantFrom('answer', 'closest', 'gap'),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    passageRank: rank,
    sentenceRank: rank,
  });
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1 }), (items) => {
      const { passageAt, sentenceAt, reciprocalRank, inScopeAccuracy } = measure(items, true);
      const rising = [0, passageAt[1], reciprocalRank, 1];
      expect(rising).toEqual(rising.toSorted());
      const found = [inScopeAccuracy, passageAt[1], passageAt[3], passageAt[10]];
      expect(found).toEqual(found.toSorted());
      expect(sentenceAt[1]).toBeLessThanOrEqual(sentenceAt[3] ?? 0);
    }),
  );
});
