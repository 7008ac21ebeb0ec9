import { expect, it } from 'vitest';
import { toShortNames } from '../../../../src/answer/figures/reading/to-short-names.ts';
import type { Entity } from '../../../../src/types.ts';

const brenner: Entity = { name: 'Brenner Base Tunnel', kind: 'tunnel', also: [] };
const all = (...entities: readonly Entity[]) => new Map(entities.map((one) => [one.name, one]));
const isMeasured = (name: string) => name === 'Nome';

it('calls a tunnel by its own words', () => {
  expect(toShortNames(brenner, all(brenner), isMeasured)).toEqual([
    'Brenner',
    'Brenner one',
    'Brenner tunnel',
  ]);
});

it('calls nothing by a common word, by what measures, or by the name of another', () => {
  const east: Entity = { name: 'East Tunnel', kind: 'tunnel', also: [] };
  expect(toShortNames(east, all(east), isMeasured)).not.toContain('East');
  const long: Entity = { name: 'Long Bridge', kind: 'bridge', also: [] };
  expect(toShortNames(long, all(long), isMeasured)).toEqual([]);
  const nome: Entity = { name: 'Nome', kind: 'place', also: [] };
  const road: Entity = { name: 'Nome road', kind: 'road', also: [] };
  expect(toShortNames(road, all(nome, road), isMeasured)).toEqual(['Nome one']);
});

it('gives a plan the name of the company that has no figures itself', () => {
  const company: Entity = { name: 'InterBering', kind: 'company', also: [] };
  const plan: Entity = { name: 'InterBering tunnel', kind: 'project', also: [] };
  expect(toShortNames(plan, all(company, plan), isMeasured)).toContain('InterBering');
  expect(toShortNames(plan, all(company, plan), () => true)).not.toContain('InterBering');
});
