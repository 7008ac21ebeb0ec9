import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCuts, keep, type Trial } from '../../../../bench/evaluate/calibrate/choose-cuts.ts';
import { aFalseAnswer, anyTrials, aTrial } from './trials.ts';

const many = (count: number, trial: Trial) => Array.from({ length: count }, () => trial);

describe('the answer cut', () => {
  it('stands midway between right answers and wrong ones that it can part', () => {
    const trials = [aTrial(0.9), aTrial(0.6), aFalseAnswer(0.4), aTrial(0.3, { right: false })];
    expect(chooseCuts(trials).answer).toBe(0.5);
  });

  it('gives up a few right answers for many wrong ones', () => {
    const trials = [
      ...many(497, aTrial(0.9)),
      ...many(3, aTrial(0.3)),
      ...many(9, aFalseAnswer(0.5)),
    ];
    expect(chooseCuts(trials).answer).toBe(0.7);
  });

  it('never gives up more right answers than it may, however many wrong ones come with them', () => {
    const trials = [
      ...many(96, aTrial(0.9)),
      ...many(4, aTrial(0.3)),
      ...many(9, aFalseAnswer(0.5)),
    ];
    expect(chooseCuts(trials).answer).toBeLessThanOrEqual(0.3);
  });

  it('gives up no right answer for nothing', () => {
    const trials = [...many(99, aTrial(0.9)), aTrial(0.3), aFalseAnswer(0.95)];
    expect(chooseCuts(trials).answer).toBeLessThanOrEqual(0.3);
  });

  it('does not heed questions that get no answer at any confidence', () => {
    const trials = [aTrial(0.6), aFalseAnswer(0.4)];
    const unanswered = many(50, aTrial(0.55, { answered: false, right: false }));
    expect(chooseCuts([...trials, ...unanswered]).answer).toBe(0.5);
  });

  it('lets nothing through where nothing is right', () => {
    expect(chooseCuts([aFalseAnswer(0.2), aFalseAnswer(0.7)]).answer).toBeGreaterThan(0.7);
  });
});

describe('the closest cut', () => {
  it('parts what is not answered into what has an answer and what has none', () => {
    const declined = { answered: false, right: false };
    const trials = [
      aTrial(0.9),
      aFalseAnswer(0.7),
      aTrial(0.6, declined),
      aTrial(0.4, declined),
      aTrial(0.2, { ...declined, answerable: false }),
      aFalseAnswer(0.1),
    ];
    expect(chooseCuts(trials)).toEqual({ answer: 0.8, closest: 0.3 });
  });

  it('does not heed what is answered', () => {
    const declined = [aFalseAnswer(0.5), aTrial(0.4, { answered: false, right: false })];
    const trials = [...many(10, aTrial(0.9)), ...declined, aFalseAnswer(0.2)];
    expect(chooseCuts(trials)).toEqual({ answer: 0.7, closest: 0.275 });
  });
});

it('chooses some cuts even of nothing', () => {
  expect(chooseCuts([])).toEqual({ answer: 0.5, closest: 0.125 });
});

/** Written anew from the definition. */
function youden(trials: readonly Trial[], cut: number): { kept: number; index: number } {
  const shareOf = (right: boolean, none: number) => {
    const group = trials.filter((trial) => trial.answered && trial.right === right);
    const above = group.filter(({ confidence }) => confidence >= cut);
    return group.length === 0 ? none : above.length / group.length;
  };
  const kept = shareOf(true, 1);
  return { kept, index: kept - shareOf(false, 0) };
}

it('always keeps enough right answers, and no cut that does so parts them better', () => {
  fc.assert(
    fc.property(anyTrials(), (trials) => {
      const { answer } = chooseCuts(trials);
      const chosen = youden(trials, answer);
      expect(chosen.kept).toBeGreaterThanOrEqual(keep);
      const better = Array.from({ length: 1001 }, (_, step) => step / 1000).filter((cut) => {
        const { kept, index } = youden(trials, cut);
        return kept >= keep && index > chosen.index;
      });
      expect(better).toEqual([]);
    }),
  );
});

it('always gives two cuts between 0 and 1, closest not above answer, whatever the order', () => {
  fc.assert(
    fc.property(anyTrials(), (trials) => {
      const { answer, closest } = chooseCuts(trials);
      expect(0 <= closest && closest <= answer && answer <= 1).toBe(true);
      expect(chooseCuts(trials.toReversed())).toEqual({ answer, closest });
    }),
  );
});
