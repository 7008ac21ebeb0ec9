import fc from 'fast-check';
import type { Trial } from '../../../../bench/evaluate/calibrate/choose-cuts.ts';

/** A right answer at this confidence, by default. */
export function aTrial(confidence: number, over: Partial<Trial> = {}): Trial {
  return { confidence, answerable: true, answered: true, right: true, ...over };
}

/** An answer to a question that has none. */
export function aFalseAnswer(confidence: number): Trial {
  return aTrial(confidence, { answerable: false, right: false });
}

/** Any trials that can be: what is right is answered and answerable. */
export function anyTrials(): fc.Arbitrary<readonly Trial[]> {
  const confidence = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 0.25, 0.5, 0.501, 1),
  );
  const ending = fc.constantFrom(
    {},
    { right: false },
    { answerable: false, right: false },
    { answered: false, right: false },
    { answered: false, answerable: false, right: false },
  );
  const trial = fc.tuple(confidence, ending).map(([at, over]) => aTrial(at, over));
  return fc.array(trial, { maxLength: 60 });
}
