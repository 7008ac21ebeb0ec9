import { expect, it } from 'vitest';
import { toEnvironment } from '../../../../adapters/run/settings/to-environment.ts';

it('leaves out what is set to nothing', () => {
  expect(toEnvironment({ A: '', B: ' ', C: undefined, D: 'x' })).toEqual({ D: 'x' });
});
