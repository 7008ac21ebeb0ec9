import { expect, it } from 'vitest';
import { toPlanNames } from '../../../../src/answer/figures/reading/to-plan-names.ts';

it('calls what is planned a plan, a proposal or a pitch, by any of its names', () => {
  const names = toPlanNames({
    name: 'Grey Strait tunnel',
    kind: 'project',
    also: ['North-South tunnel', "Brook's dream"],
  });
  for (const name of [
    'Grey Strait tunnel plan',
    'Grey Strait proposal',
    'Grey pitch',
    'North-South scheme',
  ]) {
    expect(names).toContain(name);
  }
  expect(names.some((name) => name.includes('dream'))).toBe(false);
});

it('calls no place or person so', () => {
  expect(toPlanNames({ name: 'Tunnel Town', kind: 'place', also: ['Old Bridge'] })).toEqual([]);
});
