import { expect, it } from 'vitest';
import { analyse } from '../../src/answer/analyse.ts';
import { retrieve } from '../../src/answer/retrieve.ts';
import { anEntity, aPassageOf } from '../builders.ts';
import { anIndex } from './an-index.ts';

const index = anIndex({
  passages: [
    aPassageOf('strait/ice#winter', 'Drift ice closes the strait.'),
    aPassageOf('strait/road#lorries', 'Trucks cross the ice.'),
    aPassageOf('rail/channel#length', 'The Channel Tunnel is long.'),
    aPassageOf('rail/seikan#length', 'The Seikan is deep.'),
  ],
  glossary: {
    entities: [anEntity({ name: 'Channel Tunnel', also: ['Chunnel'] })],
    synonyms: [['lorry', 'truck', 'van']],
  },
});
const find = (question: string) =>
  retrieve(analyse(question, index), index).map(({ position }) => index.passages[position]?.id);

it('finds the passages that share terms with the question, best first', () => {
  expect(find('ice in the strait')).toEqual(['strait/ice#winter', 'strait/road#lorries']);
});

it('finds passages by synonyms and by other names', () => {
  expect(find('van')).toEqual(['strait/road#lorries']);
  expect(find('the Chunnel')).toEqual(['rail/channel#length']);
});

it('weighs a synonym below the word itself', () => {
  const vans = anIndex({
    passages: [
      aPassageOf('a#trucks', 'Trucks pay nine crowns.', { title: 'Toll', heading: '' }),
      aPassageOf('a#vans', 'Vans pay five crowns.', { title: 'Toll', heading: '' }),
    ],
    glossary: { entities: [], synonyms: [['truck', 'van']] },
  });
  const hits = (question: string) =>
    retrieve(analyse(question, vans), vans).map(({ position }) => position);
  expect(hits('van')).toEqual([1, 0]);
  expect(hits('truck')).toEqual([0, 1]);
});

it('finds nothing for a question without known terms', () => {
  expect(find('quokka')).toEqual([]);
  expect(find('what is it?')).toEqual([]);
  expect(find('')).toEqual([]);
});

it('finds as many passages as are worth a closer look', () => {
  const many = anIndex({
    passages: Array.from({ length: 50 }, (_, place) => aPassageOf(`a#${place}`, 'Ice drifts.')),
  });
  expect(retrieve(analyse('ice', many), many)).toHaveLength(30);
});
