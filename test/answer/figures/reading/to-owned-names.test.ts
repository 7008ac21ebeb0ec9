import { expect, it } from 'vitest';
import { toOwnedNames } from '../../../../src/answer/figures/reading/to-owned-names.ts';

const people = [
  { name: 'Ada Mary Brook', kind: 'person', also: ['Doctor Brook'] },
  { name: 'Ben Carr', kind: 'person', also: [] },
] as const;
const plan = { name: 'Sound plan of 1995', kind: 'project', also: ["Brook's plan"] } as const;

it('calls a plan by any name of whoever owns it, and by its year', () => {
  const names = toOwnedNames(plan, people);
  for (const name of ['Brook version', 'Doctor Brook tunnel', 'Brook 1995 estimate']) {
    expect(names).toContain(name);
  }
  expect(names.some((name) => name.includes('Carr'))).toBe(false);
});

it('has none for what nobody owns, and for places', () => {
  expect(toOwnedNames({ ...plan, also: ['Sound scheme'] }, people)).toEqual([]);
  expect(toOwnedNames({ ...plan, kind: 'place' }, people)).toEqual([]);
  expect(toOwnedNames(plan, [])).toEqual([]);
});
