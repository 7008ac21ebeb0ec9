import { expect, it } from 'vitest';
import { passageFeatures } from '../../src/answer/features/passage-features.ts';
import { sentenceFeatures } from '../../src/answer/features/sentence-features.ts';
import { createBot } from '../../src/bot.ts';
import { aKnowledge, aPassageOf } from '../builders.ts';

const bot = createBot(
  aKnowledge({
    passages: [
      aPassageOf('strait/ice#winter', 'Drift ice closes the strait.'),
      aPassageOf('strait/bears#bears', 'They hunt on ice.', {
        questions: ['are there polar bears'],
      }),
    ],
  }),
);
const candidates = (question: string) => bot.answer(question).trace.candidates;

it('says which words of the question each passage has, in text or title', () => {
  const matched = Object.fromEntries(
    candidates('ice, bears or the strait').map((one) => [one.passage.id, one.matched]),
  );
  expect(matched).toMatchObject({
    'strait/ice#winter': ['ic', 'strait'],
    'strait/bears#bears': ['ic', 'bear'],
  });
});

it('says by name what speaks for each, and sums it up', () => {
  const names = [...passageFeatures, ...sentenceFeatures].map(({ name }) => name);
  for (const { features, score } of candidates('ice in the strait')) {
    expect(Object.keys(features)).toEqual(names);
    expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score);
  }
});

it('says how surely the question is one of its phrasings', () => {
  const [best] = candidates('are there polar bears');
  expect(best?.passage.id).toBe('strait/bears#bears');
  expect(best?.phrasing).toBeGreaterThan(0.5);
});
