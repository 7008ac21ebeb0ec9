import { expect, it } from 'vitest';
import type { GoldenQuestion } from '#core';
import { tryGolden } from '../../../../bench/evaluate/calibrate/try-golden.ts';
import { aBot, aCitedSentence, aClosest, aGap, anAnswer } from '../../../builders.ts';

const golden = (expect: GoldenQuestion['expect']): GoldenQuestion => ({
  ask: 'How much would it cost?',
  expect,
  path: 'knowledge/golden.yaml',
  line: 1,
});
const byCost = golden({ kind: 'passage', passages: ['pitch/claims#price', 'pitch/claims#cost'] });
const declined = golden({ kind: 'outcome', outcome: 'declined' });

it('is right where the answer leads with one of the passages', () => {
  const reply = anAnswer({ confidence: 0.7, sentences: [aCitedSentence()] });
  expect(
    tryGolden(
      aBot(() => reply),
      byCost,
    ),
  ).toEqual({
    confidence: 0.7,
    answerable: true,
    answered: true,
    right: true,
  });
});

it('is wrong where the answer leads with another, even if a right one follows', () => {
  const sentences = [aCitedSentence({ passage: 'pitch/claims#length' }), aCitedSentence()];
  expect(
    tryGolden(
      aBot(() => anAnswer({ sentences })),
      byCost,
    ),
  ).toMatchObject({
    answered: true,
    right: false,
  });
});

it('is not answered by quoting the nearest passage', () => {
  expect(
    tryGolden(
      aBot(() => aClosest({ confidence: 0.3 })),
      byCost,
    ),
  ).toEqual({
    confidence: 0.3,
    answerable: true,
    answered: false,
    right: false,
  });
});

it('is right where a gap quotes the passage that says that it is not known', () => {
  const reply = aGap({ confidence: 0.9, sentences: [aCitedSentence()] });
  expect(
    tryGolden(
      aBot(() => reply),
      byCost,
    ),
  ).toMatchObject({ answered: true, right: true });
  expect(
    tryGolden(
      aBot(() => aGap()),
      byCost,
    ),
  ).toMatchObject({ answered: false, right: false });
  expect(
    tryGolden(
      aBot(() => reply),
      declined,
    ),
  ).toMatchObject({ answered: false, right: false });
});

it('has no right answer where it is to be declined', () => {
  expect(
    tryGolden(
      aBot(() => anAnswer()),
      declined,
    ),
  ).toMatchObject({
    answerable: false,
    answered: true,
    right: false,
  });
});

it('may be answered by any passage where only an answer is asked for', () => {
  const any = golden({ kind: 'outcome', outcome: 'answer' });
  expect(
    tryGolden(
      aBot(() => anAnswer()),
      any,
    ),
  ).toMatchObject({ answerable: true, right: true });
});
