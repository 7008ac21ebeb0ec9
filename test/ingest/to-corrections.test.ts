import { expect, it } from 'vitest';
import { toCorrections } from '../../src/ingest/to-corrections.ts';
import { createNameFinder } from '../../src/names/create-name-finder.ts';
import { anEntity, aPassage } from '../builders.ts';

const musk = anEntity({ name: 'Elon Musk', kind: 'person', also: ['Musk'] });
const findNames = createNameFinder([musk]);

it('gives each mistaken statement its terms, whom it names, and the passage that corrects it', () => {
  const passages = [
    aPassage({ id: 'a#plain' }),
    aPassage({
      id: 'a#offer',
      corrects: ['Musk has agreed to the agreement', 'it is being built'],
    }),
  ];
  expect(toCorrections(passages, findNames)).toEqual([
    {
      passage: 'a#offer',
      statement: 'Musk has agreed to the agreement',
      terms: ['musk', 'agre', 'agreement'],
      denies: false,
      names: new Set([musk]),
    },
    {
      passage: 'a#offer',
      statement: 'it is being built',
      terms: ['build'],
      denies: false,
      names: new Set(),
    },
  ]);
});

it('has each term once', () => {
  const [correction] = toCorrections([aPassage({ corrects: ['digging is dug'] })], findNames);
  expect(correction?.terms).toEqual(['dig']);
});

it.each(['nobody digs there', 'people do not dig there', "they don't dig there"])(
  'tells that “%s” denies something, and leaves out the word that does',
  (statement) => {
    const [correction] = toCorrections([aPassage({ corrects: [statement] })], findNames);
    expect(correction?.denies).toBe(true);
    expect(correction?.terms).toContain('dig');
    expect(correction?.terms).not.toContain('nobodi');
    expect(correction?.terms).not.toContain("don't");
  },
);
