import { expect, it } from 'vitest';
import { groupFigures } from '../../../../src/answer/figures/choosing/group-figures.ts';
import { toAttribution } from '../../../../src/answer/figures/wording/to-attribution.ts';
import type { Figure } from '../../../../src/types.ts';
import { aSource } from '../../../builders.ts';
import { aFigure, soundFacts } from '../sound-tunnel.ts';

const attribute = (...figures: readonly Figure[]) =>
  toAttribution(groupFigures(figures), soundFacts);

it('names nobody for a figure that nobody claims', () => {
  expect(attribute(aFigure())).toBe('');
});

it('names whoever claims a figure', () => {
  expect(attribute(aFigure({ by: 'Ada Brook' }))).toBe(', going by a figure from Ada Brook');
});

it('names all where figures differ, by their publishers if need be', () => {
  const figures = [
    aFigure({ by: 'The Herald' }),
    aFigure({ value: 51, source: aSource({ publisher: 'The Digger' }) }),
  ];
  expect(attribute(...figures)).toBe(', going by figures from the Herald and the Digger');
});

it('says of what, where more than one thing is meant', () => {
  const figures = [
    aFigure({ by: 'Ada Brook' }),
    aFigure({ by: 'Ben Carr', entity: 'West Tunnel' }),
  ];
  expect(attribute(...figures)).toBe(
    ', going by figures from Ada Brook for the East Tunnel and from Ben Carr for the West Tunnel',
  );
});
