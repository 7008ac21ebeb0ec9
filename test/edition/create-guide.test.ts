import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGuide } from '../../src/edition/create-guide.ts';
import { toOutline } from '../../src/edition/to-outline.ts';
import { arbitraryText } from '../arbitraries.ts';
import { aKnowledge, aPassage } from '../builders.ts';

const guide = createGuide(
  toOutline(
    aKnowledge({
      passages: [
        aPassage({ questions: ['How much would the tunnel cost?', 'How long is it?'] }),
        aPassage({
          id: 'strait/depth#water-depth',
          heading: 'Water depth',
          questions: ['How deep is the sea?', 'Is the sea deep?'],
        }),
      ],
    }),
  ),
);

it('suggests what goes on as the line does before what has the words elsewhere', () => {
  expect(guide.suggest('how dee', 5)[0]).toBe('How deep is the sea?');
  expect(guide.suggest('the s', 2).toSorted()).toEqual([
    'How deep is the sea?',
    'Is the sea deep?',
  ]);
  expect(guide.suggest('xyzzy', 5)).toEqual([]);
});

it('suggests questions to begin with before anything is typed', () => {
  expect(guide.suggest(' ', 2)).toEqual(['How much would the tunnel cost?', 'How long is it?']);
});

it('never suggests more than it is asked for, nor anything that is not answered', () => {
  const all = guide.suggest('', 100).concat('Is the sea deep?', 'How deep is the sea?');
  fc.assert(
    fc.property(arbitraryText(), fc.nat(5), (typed, limit) => {
      const suggested = guide.suggest(typed, limit);
      expect(suggested.length).toBeLessThanOrEqual(limit);
      expect(suggested.every((question) => all.includes(question))).toBe(true);
    }),
  );
});

it('knows what a passage is called', () => {
  expect(guide.passage('strait/depth#water-depth')).toEqual({
    title: 'What the pitch claims',
    heading: 'Water depth',
  });
  expect(guide.passage('no/such#passage')).toBeUndefined();
});
