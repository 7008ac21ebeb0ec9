import { expect, it } from 'vitest';
import { createMeasures } from '../../../src/answer/figures/create-measures.ts';
import { aPassageOf } from '../../builders.ts';

it('tells whether a passage has an amount of what a unit measures, in any unit', () => {
  const measures = createMeasures();
  const passage = aPassageOf('a#b', 'It was dug in 1988. It is 112 kilometres long.');
  expect(measures(passage, 'fathoms')).toBe(true);
  expect(measures(passage, 'fathoms')).toBe(true);
  expect(measures(passage, 'lb')).toBe(false);
  expect(measures(aPassageOf('a#c', 'It was dug in 1988.'), 'fathoms')).toBe(false);
});
