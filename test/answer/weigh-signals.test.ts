import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { arbitraryText } from '../arbitraries.ts';
import { aKnowledge, anEntity, aPassageOf } from '../builders.ts';

const bot = createBot(
  aKnowledge({
    passages: [
      aPassageOf('strait/ice#winter', 'Drift ice closes the strait. Bears walk over from Nome.', {
        questions: ['can ships sail in the cold', 'is it frozen'],
      }),
      aPassageOf('strait/depth#depth', 'The Bering Strait is 54 m deep.', {
        questions: ['how far down is the seabed'],
      }),
      aPassageOf('strait/width#width', 'The Bering Strait is 85 km wide.', {
        questions: ['how far across is it'],
      }),
    ],
    glossary: {
      entities: ['Bering Strait', 'Nome', 'Paris'].map((name) => anEntity({ name, kind: 'place' })),
      synonyms: [],
    },
  }),
);
const signals = (question: string) => bot.answer(question).trace.signals;

describe('measures', () => {
  it.each([
    ['strength', 'drift ice in the strait', 'quokkas in the ice of Paris'],
    ['coverage', 'drift ice in the strait', 'ice in a wombat burrow'],
    ['neighbours', 'drift ice', 'ice adrift'],
    ['missingNames', 'ice near Paris', 'ice near Nome'],
    ['standout', 'can ships sail in the cold', 'the Bering Strait'],
    ['phrasing', 'how far down is the seabed', 'the Bering Strait'],
    ['covered', 'do ships sail in the ice', 'do wombats sail in the ice'],
    ['named', 'drift ice near Nome', 'drift ice near Paris'],
    ['subject', 'the Bering Strait', 'drift ice'],
  ] as const)('%s, higher for “%s” than for “%s”', (name, high, low) => {
    expect(signals(high)[name]).toBeGreaterThan(signals(low)[name]);
  });
});

it('tells whether the best passage has phrasings', () => {
  const bare = createBot(aKnowledge({ passages: [aPassageOf('strait/ice#winter', 'Drift ice.')] }));
  expect(signals('drift ice').phrased).toBe(1);
  expect(bare.answer('drift ice').trace.signals.phrased).toBe(0);
});

it('covers a question with phrasings and titles, too', () => {
  expect(signals('can ships sail').covered).toBe(1);
  expect(signals('ice in winter').covered).toBe(1);
  expect(signals('the Bering Strait').covered).toBe(1);
});

it('counts what is asked beside a name once more, as a name alone answers nothing', () => {
  const { covered, coverage } = signals('wombats of the Bering Strait');
  expect(covered).toBeLessThan(coverage);
  expect(covered).toBeGreaterThan(0);
});

it('covers less of a question on a name whose verb nothing has, than of one without a name', () => {
  const { covered: named } = signals('Did ships yodel in Nome?');
  const { covered: nameless } = signals('did ships yodel in the strait');
  expect(named).toBeLessThan(nameless);
});

it('never takes numbers and small talk alone for a match', () => {
  expect(signals('maybe 54')).toMatchObject({ strength: 0, neighbours: 0 });
  expect(signals('maybe 54 in the strait').strength).toBeGreaterThan(0);
});

it('is whole where the words stand side by side more often than once', () => {
  const ice = createBot(
    aKnowledge({ passages: [aPassageOf('a#ice', 'Drift ice is cold. Drift ice is thick.')] }),
  );
  expect(ice.answer('drift ice').trace.signals.neighbours).toBe(1);
});

it('misses names only, and none that title or text have', () => {
  expect(signals('drift ice and wombats').missingNames).toBe(0);
  expect(signals('drift ice in Winter from Nome').missingNames).toBe(0);
  expect(signals('drift ice from Nome and Paris').missingNames).toBeGreaterThan(0);
});

it('finds names to be of the subject', () => {
  expect(signals('Nome').subject).toBe(1);
  expect(signals('quokkas of Nome').subject).toBe(0.5);
  expect(signals('quokkas').subject).toBe(0);
});

it('finds nothing in a question without known words', () => {
  expect(signals('')).toMatchObject({ strength: 0, coverage: 0, neighbours: 0, subject: 0 });
  expect(signals('quokka')).toMatchObject({ strength: 0, coverage: 0, neighbours: 0, subject: 0 });
});

it('measures nothing where there are no passages', () => {
  const none = createBot(aKnowledge({ passages: [] }));
  const { subject: _, ...others } = none.answer('drift ice').trace.signals;
  expect(new Set(Object.values(others))).toEqual(new Set([0]));
});

it('is always between 0 and 1', () => {
  const word = fc.constantFrom('drift', 'ice', 'the', 'strait', 'Bering', 'Nome', 'Quokka', 'deep');
  const question = fc.oneof(
    arbitraryText(),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(question, (text) => {
      for (const value of Object.values(signals(text))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});
