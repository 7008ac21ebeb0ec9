import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateTrials } from '../../../../bench/evaluate/calibrate/calibrate-trials.ts';
import { chooseCuts } from '../../../../bench/evaluate/calibrate/choose-cuts.ts';
import { countEndings, type Endings } from '../../../../bench/evaluate/calibrate/count-endings.ts';
import { aFalseAnswer, anyTrials, aTrial } from './trials.ts';

const total = (endings: Endings) => Object.values(endings).reduce((sum, count) => sum + count, 0);

describe('countEndings', () => {
  it('counts how questions end at a cut, which answers what stands at it', () => {
    const trials = [
      aTrial(0.9),
      aTrial(0.5),
      aTrial(0.49),
      aTrial(0.8, { right: false }),
      aFalseAnswer(0.7),
      aFalseAnswer(0.1),
      aTrial(0.99, { answered: false, right: false }),
    ];
    expect(countEndings(trials, { answer: 0.5, closest: 0 })).toEqual({
      answeredRightly: 2,
      answeredWrongly: 2,
      declinedRightly: 1,
      declinedWrongly: 2,
    });
  });

  it('always counts every question once', () => {
    fc.assert(
      fc.property(anyTrials(), fc.double({ min: 0, max: 1, noNaN: true }), (trials, answer) => {
        expect(total(countEndings(trials, { answer, closest: 0 }))).toBe(trials.length);
      }),
    );
  });
});

describe('calibrateTrials', () => {
  it('chooses the cuts on all questions and counts how these end', () => {
    const trials = [aTrial(0.9), aTrial(0.6), aFalseAnswer(0.4), aFalseAnswer(0.2)];
    expect(calibrateTrials(trials)).toMatchObject({
      cuts: { answer: 0.5, closest: chooseCuts(trials).closest },
      questions: 4,
      endings: { answeredRightly: 2, answeredWrongly: 0, declinedRightly: 2, declinedWrongly: 0 },
    });
  });

  it('judges each half at the cut of the other', () => {
    // Every second question: one half is parted at 0.5, the other at 0.8.
    const trials = [aTrial(0.6), aTrial(0.9), aFalseAnswer(0.4), aFalseAnswer(0.7)];
    expect(calibrateTrials(trials).byHalves).toEqual({
      answeredRightly: 1, // 0.9 at 0.5
      answeredWrongly: 1, // 0.7 at 0.5
      declinedRightly: 1, // 0.4 at 0.8
      declinedWrongly: 1, // 0.6 at 0.8
    });
  });
});
