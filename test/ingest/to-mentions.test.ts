import { expect, it } from 'vitest';
import { toMentions } from '../../src/ingest/to-mentions.ts';
import { createNameFinder } from '../../src/names/create-name-finder.ts';
import { anEntity, aPassageOf } from '../builders.ts';

const musk = anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] });
const seikan = anEntity({ name: 'Seikan Tunnel', article: 'rail/seikan' });
const alaska = anEntity({ name: 'Alaska', kind: 'place' });
const entities = [musk, seikan, alaska];
const mentions = (...passage: Parameters<typeof aPassageOf>) =>
  toMentions(aPassageOf(...passage), entities, createNameFinder(entities));

it('is about whom title or heading names', () => {
  expect(mentions('people/elon-musk#offer', 'Nobody answered.').about).toEqual(new Set([musk]));
  expect(mentions('people/some#musk-and-alaska', 'Nobody.').about).toEqual(new Set([musk, alaska]));
});

it('is about whom the article is mainly about, whatever its title', () => {
  expect(mentions('rail/seikan#depth', 'It is deep.').about).toEqual(new Set([seikan]));
  expect(mentions('rail/seikan-2#depth', 'It is deep.').about).toEqual(new Set());
});

it('mentions whom its sentences name', () => {
  const { about, inText } = mentions('pitch/claims#cost', 'Dmitriev wrote to Musk. Alaska waits.');
  expect(about).toEqual(new Set());
  expect(inText).toEqual(new Set([musk, alaska]));
});
