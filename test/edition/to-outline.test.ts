import { expect, it } from 'vitest';
import { toOutline } from '../../src/edition/to-outline.ts';
import { aKnowledge, aPassage } from '../builders.ts';

const outlineOf = (...passages: Parameters<typeof aPassage>[0][]) =>
  toOutline(aKnowledge({ passages: passages.map((over) => aPassage(over)) }));

it('has a topic for each folder, with a name for people and how many passages it has', () => {
  const { topics } = outlineOf(
    { id: 'wider-map/air#flights' },
    { id: 'wider-map/air#ports' },
    { id: 'cost/total#pitch' },
  );
  expect(topics).toMatchObject([
    { name: 'wider-map', title: 'Wider map', passages: 2 },
    { name: 'cost', title: 'Cost', passages: 1 },
  ]);
});

it('introduces a topic with questions of different articles, those first that are written out', () => {
  const { topics } = outlineOf(
    { id: 'cost/a#one', title: 'A', questions: ['price a', 'What is A?', 'Where is A?'] },
    { id: 'cost/a#two', title: 'A', questions: ['Who is A?'] },
    { id: 'cost/b#one', title: 'B', questions: ['What is B?'] },
  );
  expect(topics[0]?.asks).toEqual(['What is A?', 'What is B?', 'Where is A?']);
});

it('offers no question whose answer is that it is not known', () => {
  const outline = outlineOf({ unknown: true, questions: ['What would a ticket cost?'] });
  expect(outline.asks).toEqual([]);
  expect(outline.recent).toEqual([]);
  expect(outline.topics[0]?.asks).toEqual([]);
});

it('lists the articles whose facts are the latest, at most ten', () => {
  const days = Array.from({ length: 12 }, (_, day) => `2026-01-${String(day + 10)}`);
  const { recent } = outlineOf(
    ...days.map((asOf) => ({ id: `a/${asOf}#x` as const, title: asOf, asOf, questions: [asOf] })),
  );
  expect(recent.map(({ asOf }) => asOf)).toEqual(days.toReversed().slice(0, 10));
});
