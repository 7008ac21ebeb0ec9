import { expect, it } from 'vitest';
import { minisearch } from '../../../../bench/speed/engines/minisearch.ts';
import { minisearchTuned } from '../../../../bench/speed/engines/minisearch-tuned.ts';
import { aKnowledge, aPassageOf } from '../../../builders.ts';

const knowledge = aKnowledge({
  passages: [
    aPassageOf('a#a', 'What is it that was there, and how did it do what it was to do with this?'),
    aPassageOf('b#b', 'Monopolies concentrate wealth.'),
  ],
});
const question = {
  id: '1',
  question: 'What was it that a monopoly concentrated, and how?',
  answerable: true,
  passages: [],
  answers: [],
};

it('is not led astray by words of grammar and by inflection, as MiniSearch is that just shipped', () => {
  expect(minisearch(knowledge).ask(question).passages[0]).toBe('a#a');
  expect(minisearchTuned(knowledge).ask(question).passages).toEqual(['b#b']);
});

it('does not favour the passage that has more of the words over the one that says them loudest', () => {
  const loud = aPassageOf('loud#x', 'Walrus walrus walrus walrus walrus.');
  const broad = aPassageOf(
    'broad#x',
    'A walrus on a ship among other things and people of the far north.',
  );
  const others = Array.from({ length: 8 }, (_, index) =>
    aPassageOf(`ship-${index}#x`, `The ship number ${index} sailed.`),
  );
  const two = aKnowledge({ passages: [loud, broad, ...others] });
  const asked = { ...question, question: 'walrus ship' };
  expect(minisearch(two).ask(asked).passages[0]).toBe('broad#x');
  expect(minisearchTuned(two).ask(asked).passages[0]).toBe('loud#x');
});
