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
    glossary: { entities: [anEntity({ name: 'Bering Strait', kind: 'place' })], synonyms: [] },
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
    ['subject', 'the Bering Strait', 'drift ice'],
  ] as const)('%s, higher for “%s” than for “%s”', (name, high, low) => {
    expect(signals(high)[name]).toBeGreaterThan(signals(low)[name]);
  });
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
