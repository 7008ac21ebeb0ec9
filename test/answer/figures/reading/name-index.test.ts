import { expect, it } from 'vitest';
import { findName } from '../../../../src/answer/figures/reading/find-name.ts';
import { createNameIndex } from '../../../../src/answer/figures/reading/name-index.ts';
import { splitWords } from '../../../../src/answer/figures/reading/split-words.ts';
import type { Entity, Figure } from '../../../../src/types.ts';
import { aFigure } from '../sound-tunnel.ts';

/** The entity that a text begins with the name of. */
function find(text: string, entities: readonly Entity[], figures: readonly Figure[] = []) {
  const names = createNameIndex({ entities, synonyms: [] }, figures);
  return findName(names, splitWords(text), 0)?.entity;
}

const entity = (name: string, ...also: readonly string[]): Entity => ({
  name,
  kind: 'tunnel',
  also,
});

it('prefers the longest name', () => {
  const entities = [entity('East'), entity('East Tunnel'), entity('East Tunnel Road')];
  expect(find('east tunnel length', entities)).toBe('East Tunnel');
});

it('prefers what has figures where two share a name', () => {
  const entities = [entity('Old Tunnel', 'Eastie'), entity('East Tunnel', 'Eastie')];
  expect(find('eastie', entities)).toBe('Old Tunnel');
  expect(find('eastie', entities, [aFigure()])).toBe('East Tunnel');
});

it('knows names with numbers, marks, articles and possessives', () => {
  expect(find('prufrock-4’s length', [entity('Prufrock-4')])).toBe('Prufrock-4');
  expect(find('oresund link', [entity('Öresund Link')])).toBe('Öresund Link');
  expect(find('twins', [entity('Twin Islands', 'the Twins')])).toBe('Twin Islands');
});

it('knows what has figures and whoever gives them, without the glossary', () => {
  expect(find('east tunnel', [], [aFigure()])).toBe('East Tunnel');
  expect(find('ria novosti', [], [aFigure({ by: 'RIA Novosti' })])).toBe('RIA Novosti');
});

it('takes no word of what is measured for a newspaper', () => {
  const figure = aFigure({ by: 'Trains', scope: 'freight trains' });
  expect(find('trains', [], [figure])).toBeUndefined();
});
