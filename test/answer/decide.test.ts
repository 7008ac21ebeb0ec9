import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide, type Grounds } from '../../src/answer/decide.ts';
import { aTrace } from '../builders.ts';

const { signals } = aTrace();
const cuts = { answer: 0.6, closest: 0.3 };

/** A sure answer, by default. */
function grounds({ subject = 0.5, ...over }: Partial<Grounds> & { readonly subject?: number }) {
  const known = { ...signals, subject };
  return { confidence: 0.9, cuts, signals: known, unknown: false, tied: false, ...over };
}

it.each([
  [{ confidence: 0.9 }, 'answer', 'it is sure'],
  [{ confidence: 0.6 }, 'answer', 'it reaches the cut'],
  [{ confidence: 0.9, subject: 0 }, 'answer', 'it is sure, whatever the words'],
  [{ confidence: 0.9, tied: true }, 'answer', 'it is sure enough to choose'],
  [{ confidence: 0.9, unknown: true }, 'gap', 'what is sure is that it is not known'],
  [{ confidence: 0.9, lacksUnit: true }, 'closest', 'nothing is measured that the unit measures'],
  [
    { confidence: 0.9, lacksUnit: true, unknown: true },
    'gap',
    'it is sure not to be known, in whatever unit',
  ],
  [{ confidence: 0.59 }, 'closest', 'it is not sure, but near'],
  [{ confidence: 0.3 }, 'closest', 'it reaches the lower cut'],
  [{ confidence: 0.59, tied: true }, 'choice', 'several are as near'],
  [{ confidence: 0.59, unknown: true }, 'closest', 'not even that it is not known is sure'],
  [{ confidence: 0.29 }, 'gap', 'nothing is near, but it is on the subject'],
  [{ confidence: 0.29, tied: true }, 'gap', 'nothing is near, however many'],
  [{ confidence: 0.44, subject: 0 }, 'out-of-scope', 'no word is of the subject'],
  [{ confidence: 0.45, subject: 0 }, 'closest', 'it is halfway to an answer, whatever the words'],
  [{ confidence: 0, subject: 0 }, 'out-of-scope', 'nothing is known of it'],
  [{ confidence: 0, subject: 0.01 }, 'gap', 'one word of the subject makes it a gap'],
] as const)('decides for %j: %s, as %s', (over, outcome, _) => {
  expect(decide(grounds(over)).outcome).toBe(outcome);
});

it('says which cut decided, and by which figures', () => {
  expect(decide(grounds({ confidence: 0.87 })).because).toBe(
    'Confidence 0.87 reaches the cut for an answer.',
  );
  expect(decide(grounds({ confidence: 0.42 })).because).toMatch(/0\.42.*below.*0\.60/u);
  expect(decide(grounds({ confidence: 0.1 })).because).toMatch(/0\.10.*below both cuts/u);
  expect(decide(grounds({ unknown: true })).because).toMatch(/not known/u);
  expect(decide(grounds({ confidence: 0.42, tied: true })).because).toMatch(/several/u);
  expect(decide(grounds({ confidence: 0, subject: 0 })).because).toMatch(/No word/u);
});

it('never gives a lesser outcome for more confidence', () => {
  const ranks = ['out-of-scope', 'gap', 'choice', 'closest', 'answer'];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, fc.boolean(), (one, other, subject, tied) => {
      const rank = (confidence: number) =>
        ranks.indexOf(decide(grounds({ confidence, subject, tied })).outcome);
      expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
    }),
  );
});
