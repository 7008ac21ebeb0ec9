import { expect, it } from 'vitest';
import { passageFeatures } from '../../../src/answer/features/passage-features.ts';
import type { Knowledge } from '../../../src/types.ts';
import { anEntity, aPassageOf } from '../../builders.ts';
import { ranking } from './ranking.ts';

type Case = {
  readonly feature: string;
  readonly question: string;
  readonly knowledge: Partial<Knowledge>;
  readonly order: readonly string[];
  readonly because: string;
};

/** Under one title and no heading, so that only what is told apart below can tell passages apart. */
const bare = { title: 'The strait', heading: '' };

const glossary = {
  synonyms: [],
  entities: [
    anEntity({ name: 'Gotthard', article: 'rail/gotthard' }),
    anEntity({ name: 'Seikan', article: 'rail/seikan' }),
    anEntity({ name: 'Channel Tunnel' }),
  ],
};

const cases: readonly Case[] = [
  {
    feature: 'passage',
    question: 'ice in the strait',
    knowledge: {
      passages: [
        aPassageOf(
          'strait#bears',
          'Ice bridges the strait. Polar bears walk from Alaska to Chukotka on their way to the seals that they hunt.',
          bare,
        ),
        aPassageOf(
          'strait#ice',
          'Drift ice fills the whole strait. Ice in the strait is thickest in March. In June the ice of the strait breaks up.',
          bare,
        ),
      ],
    },
    order: [
      'ice: Ice in the',
      'ice: In June the',
      'ice: Drift ice fills',
      'bears: Ice bridges the',
      'bears: Polar bears walk',
    ],
    because:
      'what all of a passage is about answers better than what one of its sentences mentions',
  },
  {
    feature: 'phrasing',
    question: 'so which of them pays to dig the tunnel?',
    knowledge: {
      passages: [
        aPassageOf('strait#toll', 'Cars pay a toll.', bare),
        aPassageOf(
          'strait#camp',
          'Workers dig the tunnel in shifts. Workers who dig the tunnel pay for their beds.',
          { ...bare, questions: ['where would workers sleep'] },
        ),
        aPassageOf('strait#payers', 'Investors would fund a tunnel that machines dig.', {
          ...bare,
          questions: ['who would pay to dig the tunnel'],
        }),
      ],
    },
    order: [
      'payers: Investors would fund',
      'camp: Workers who dig',
      'camp: Workers dig the',
      'toll: Cars pay a',
    ],
    because: 'a passage that is asked for in these words wins over one that merely has them',
  },
  {
    feature: 'known wording',
    question: 'where would it go',
    knowledge: {
      passages: [
        aPassageOf(
          'strait#ferry',
          'Where would it go, the ferry that would go where it would go?',
          bare,
        ),
        aPassageOf('strait#route', 'Both capes have a portal.', {
          ...bare,
          questions: ['where would it go'],
        }),
      ],
    },
    order: ['route: Both capes have', 'ferry: Where would it'],
    because: 'a question in the very words of a phrasing is that, however little its words say',
  },
  {
    feature: 'not the subject',
    question: 'Which builders sleep in tents?',
    knowledge: {
      subject: { name: 'the Nome tunnel', examples: [] },
      glossary: {
        synonyms: [],
        entities: [
          anEntity({ name: 'Nome tunnel', kind: 'project' }),
          anEntity({ name: 'Seikan', kind: 'tunnel', article: 'rail/seikan' }),
          anEntity({ name: 'Lin', kind: 'person', article: 'people/lin' }),
        ],
      },
      passages: [
        aPassageOf('rail/seikan#camp', 'Builders sleep in tents.', bare),
        aPassageOf('people/lin#camp', 'Lin saw how many builders sleep in tents.', bare),
      ],
    },
    order: ['camp: Lin saw how', 'camp: Builders sleep in'],
    because: 'where nothing is named, another tunnel is meant least of all',
  },
  {
    feature: 'names',
    question: 'Which trains cross the Gotthard?',
    knowledge: {
      glossary,
      passages: [
        aPassageOf('rail/lines#lines', 'Trains cross the Gotthard every hour.', bare),
        aPassageOf('rail/gotthard#today', 'Trains cross the Gotthard in 20 minutes today.', bare),
      ],
    },
    order: ['today: Trains cross the', 'lines: Trains cross the'],
    because: 'an article about the Gotthard says more of it than one that mentions it',
  },
  {
    feature: 'about another',
    question: 'How deep is the Channel Tunnel?',
    knowledge: {
      glossary,
      passages: [
        aPassageOf('rail/seikan#depth', 'At 240 m it lies deeper than the Channel Tunnel.', bare),
        aPassageOf(
          'rail/records#all',
          'The Channel Tunnel lies some 75 metres deep at most.',
          bare,
        ),
      ],
    },
    order: ['all: The Channel Tunnel', 'depth: At 240 m'],
    because: 'an article about the Seikan Tunnel tells the depth of that one',
  },
  {
    feature: 'about another',
    question: 'Where do builders of the tunnel live?',
    knowledge: {
      glossary,
      passages: [
        aPassageOf('rail/seikan#camp', 'Builders of the tunnel lived in Tappi.', bare),
        aPassageOf('rail/plans#camp', 'Most builders of the tunnel would live in Nome.', bare),
      ],
    },
    order: ['camp: Most builders of', 'camp: Builders of the'],
    because: 'who names no other tunnel means the one that everything is about',
  },
  {
    feature: 'not known',
    question: 'Who pays for the tunnel?',
    knowledge: {
      passages: [
        aPassageOf('cost#payers', 'Nobody has said who pays for the tunnel.', {
          ...bare,
          unknown: true,
        }),
        aPassageOf('cost#fund', 'Dmitriev said that investors pay for the tunnel.', bare),
      ],
    },
    order: ['fund: Dmitriev said that', 'payers: Nobody has said'],
    because: 'what somebody said answers more than that it is not known',
  },
];

it.each(cases)('$feature: $because', ({ feature, question, knowledge, order }) => {
  const ranked = ranking(knowledge, question, feature);
  expect(ranked.order).toEqual(order);
  expect(ranked.without).not.toEqual(order);
});

it('lets a passage say that something is not known to whoever asks for just that', () => {
  const knowledge = {
    passages: [
      aPassageOf('cost#payers', 'Nobody has said who pays for the tunnel.', {
        ...bare,
        unknown: true,
        questions: ['who pays for the tunnel', 'who puts up the money'],
      }),
      aPassageOf('cost#fund', 'Dmitriev said that investors pay for the tunnel.', {
        ...bare,
        questions: ['what is the fund', 'is there a fund'],
      }),
    ],
  };
  const { order } = ranking(knowledge, 'Who pays for the tunnel?', 'not known');
  expect(order).toEqual(['payers: Nobody has said', 'fund: Dmitriev said that']);
});

it('has a test for each feature', () => {
  expect(new Set(cases.map(({ feature }) => feature))).toEqual(
    new Set(passageFeatures.map(({ name }) => name)),
  );
});
