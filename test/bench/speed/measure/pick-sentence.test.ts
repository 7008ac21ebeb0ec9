import { expect, it } from 'vitest';
import { pickSentence } from '../../../../bench/speed/measure/pick-sentence.ts';
import { aPassage, aPassageOf } from '../../../builders.ts';

const passage = aPassageOf(
  'strait#ice',
  'What is it that was there in the strait? Ice covers the strait until May. Ships follow icebreakers in May.',
);

it('picks the sentence with the most words of the question, whatever their form', () => {
  expect(pickSentence('When do ships follow an icebreaker?', passage)).toEqual([
    { passage: 'strait#ice', text: 'Ships follow icebreakers in May.' },
  ]);
});

it('does not count words of grammar, and takes the first of equals', () => {
  expect(pickSentence('What is it that ends in May?', passage)[0]?.text).toBe(
    'Ice covers the strait until May.',
  );
  expect(pickSentence('Nothing of this stands there', passage)[0]?.text).toMatch(/^What is/u);
});

it('picks none of a passage without text', () => {
  expect(pickSentence('When?', aPassage({ sentences: [] }))).toEqual([]);
});
