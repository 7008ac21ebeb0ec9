import { expect, it } from 'vitest';
import { sentenceFeatures } from '../../../src/answer/features/sentence-features.ts';
import type { Passage } from '../../../src/types.ts';
import { aPassageOf } from '../../builders.ts';
import { ranking } from './ranking.ts';

type Case = {
  readonly feature: string;
  readonly question: string;
  readonly passages: readonly Passage[];
  readonly order: readonly string[];
  readonly because: string;
};

/** Without words of the questions in title and heading, so that sentences alone are compared. */
const bare = { title: 'The strait', heading: '' };

const cases: readonly Case[] = [
  {
    feature: 'words',
    question: 'How many inhabitants has Little Diomede?',
    passages: [
      aPassageOf(
        'strait#people',
        'The strait has two islands. On Little Diomede live about eighty inhabitants. Its school has 12 pupils.',
        bare,
      ),
    ],
    order: ['people: On Little Diomede', 'people: Its school has', 'people: The strait has'],
    because: 'the words of the question say more in a sentence than in the one before it',
  },
  {
    feature: 'words in context',
    question: 'When did the tunnel open?',
    passages: [
      aPassageOf('strait#bridge', 'The bridge opened in 2000. It has a tunnel.', bare),
      aPassageOf(
        'strait#tunnel',
        'Calais is near. The tunnel was dug from 1988 onwards. It opened in 1994.',
        bare,
      ),
    ],
    order: [
      'tunnel: It opened in',
      'bridge: It has a',
      'bridge: The bridge opened',
      'tunnel: The tunnel was',
      'tunnel: Calais is near.',
    ],
    because: '“It opened in 1994” tells about the tunnel that the sentence before it names',
  },
  {
    feature: 'neighbouring words',
    question: 'ice road',
    passages: [
      aPassageOf(
        'strait#ice',
        'The strait has no bridge. A road ends where ice begins. An ice road begins at Port Clarence.',
        bare,
      ),
    ],
    order: ['ice: An ice road', 'ice: A road ends', 'ice: The strait has'],
    because: 'an ice road is more than ice and a road',
  },
  {
    feature: 'density',
    question: 'toll',
    passages: [
      aPassageOf(
        'strait#toll',
        'The bridge opened in 2000. Toll after toll after toll after toll is what lorries pay. Tolls rise.',
        bare,
      ),
    ],
    order: ['toll: Tolls rise.', 'toll: Toll after toll', 'toll: The bridge opened'],
    because: 'a sentence that says little else is about it, and repeating a word adds nothing',
  },
  {
    feature: 'answer type',
    question: 'How long would the tunnel be?',
    passages: [
      aPassageOf(
        'strait#length',
        'The strait has no tunnel. The tunnel would be long and dark. A tunnel would be 112 km long.',
        bare,
      ),
    ],
    order: ['length: A tunnel would', 'length: The tunnel would', 'length: The strait has'],
    because: 'who asks how long wants a number',
  },
  {
    feature: 'sentence score',
    question: 'toll',
    passages: [
      aPassageOf(
        'strait#toll',
        'The bridge opened in 2000. Cars on the bridge pay a toll. The toll for lorries includes the toll for cars.',
        bare,
      ),
    ],
    order: ['toll: The toll for', 'toll: Cars on the', 'toll: The bridge opened'],
    because: 'a sentence that names it twice is likelier about it than one that names it last',
  },
  {
    feature: 'leaning start',
    question: 'height',
    passages: [
      aPassageOf(
        'strait#height',
        'The bridge opened in 1998. Masts reach a height of 188 m. It rises to a height of 254 m above the sea.',
        bare,
      ),
    ],
    order: ['height: It rises to', 'height: Masts reach a', 'height: The bridge opened'],
    because: '“It” is what was named before, so that its sentence has fewer words of its own',
  },
  {
    feature: 'first sentence',
    question: 'When did the tunnel open?',
    passages: [
      aPassageOf('strait#ferry', 'A ferry sails. The tunnel opened in 1994.', bare),
      aPassageOf(
        'strait#tunnel',
        'The tunnel opened in 1994. A ferry sails every single hour, day and night.',
        bare,
      ),
    ],
    order: [
      'tunnel: The tunnel opened',
      'ferry: The tunnel opened',
      'tunnel: A ferry sails',
      'ferry: A ferry sails.',
    ],
    because: 'the most direct sentence of a passage is written first',
  },
];

it.each(cases)('$feature: $because', ({ feature, question, passages, order }) => {
  const ranked = ranking({ passages }, question, feature);
  expect(ranked.order).toEqual(order);
  expect(ranked.without).not.toEqual(order);
});

it('has a test for each feature', () => {
  expect(cases.map(({ feature }) => feature)).toEqual(sentenceFeatures.map(({ name }) => name));
});
