import { expect, it } from 'vitest';
import { perturbSet } from '../../../../bench/evaluate/set/perturb-set.ts';
import { aSetQuestion } from './results.ts';

const aSet = (questions = [aSetQuestion()]) => ({ name: 'trains', passages: [], questions });

it('writes the questions in another way and leaves all else as it is', () => {
  expect(perturbSet(aSet(), 'lower')).toEqual(
    aSet([aSetQuestion({ question: 'when did it open' })]),
  );
});

it('makes another error for each id, and the same for the same', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `q${index}`);
  const set = aSet(ids.map((id) => aSetQuestion({ id })));
  const { questions } = perturbSet(set, 'typo');
  expect(new Set(questions.map(({ question }) => question)).size).toBeGreaterThan(10);
  expect(perturbSet(set, 'typo').questions).toEqual(questions);
});
