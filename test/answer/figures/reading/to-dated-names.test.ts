import { expect, it } from 'vitest';
import { toDatedNames } from '../../../../src/answer/figures/reading/to-dated-names.ts';

it('puts the year of a document before the words of any of its names', () => {
  const names = toDatedNames({
    name: 'fishing agreement of 1950',
    kind: 'document',
    also: ['sea catch agreement', 'Brook-Carr line'],
  });
  expect(names).toEqual([
    '1950 fishing agreement',
    '1950 agreement',
    '1950 sea catch agreement',
    '1950 catch agreement',
  ]);
});

it('does not call a plan by the year and a common noun alone', () => {
  expect(toDatedNames({ name: 'Carr plan of 1950', kind: 'project', also: [] })).toEqual([
    '1950 Carr plan',
  ]);
});

it('has none for what is not named by a year', () => {
  expect(toDatedNames({ name: 'East Tunnel', kind: 'tunnel', also: [] })).toEqual([]);
});
