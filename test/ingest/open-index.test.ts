import { expect, it } from 'vitest';
import { buildIndex } from '../../src/ingest/build-index.ts';
import { openIndex } from '../../src/ingest/open-index.ts';
import { toTerms } from '../../src/terms.ts';
import { aKnowledge, anEntity, aPassageOf } from '../builders.ts';

const knowledge = aKnowledge({
  passages: [
    aPassageOf('strait/depth#deepest-point', 'The strait is 54 m deep.'),
    aPassageOf('strait/ice#winter', 'Ice drifts through the strait; excavators stand still.'),
  ],
  glossary: { entities: [anEntity({ name: 'Nome', kind: 'place' })], synonyms: [] },
});
const index = openIndex(knowledge, buildIndex(knowledge));

it('knows where each passage stands', () => {
  expect(index.positions.get('strait/ice#winter')).toBe(1);
  expect(index.passages[1]?.id).toBe('strait/ice#winter');
  expect(index.positions.get('strait/ice#summer')).toBeUndefined();
});

it('knows in how many passages a term stands', () => {
  expect(index.frequency('strait')).toBe(2);
  expect(index.frequency('drift')).toBe(1);
  expect(index.frequency('nome')).toBe(0);
  expect(index.toNumber('nome')).toBeUndefined();
});

it('finds passages, names, the word meant and terms that look alike', () => {
  expect(index.search([{ term: 'drift', weight: 1 }], 5)).toMatchObject([{ position: 1 }]);
  expect(index.findNames(toTerms('to Nome'))).toMatchObject([{ start: 1 }]);
  expect(index.spelling('strat')).toBe('strait');
  expect(index.spelling('nomee')).toBe('nome');
  expect(index.similar('excavated')).toMatchObject([{ term: 'excav' }]);
});
