import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAsked } from '../../src/answer/find-asked.ts';
import { arbitraryText } from '../arbitraries.ts';

it.each([
  ['What swimsuit did Lynne Cox wear?', ['swimsuit']],
  ['How tall is Steve Davis?', ['tall']],
  ['How many rangers work in the park?', ['ranger', 'work', '^']],
  ["What is Razbegin's salary?", ['razbegin', 'salari']],
  ['Who insures the ships?', ['insur']],
  ['What did Zelensky wear at the summit?', ['zelenski', 'wear']],
  ['Was Loicq married?', ['loicq', 'marri']],
  ['Which town lies at the end of the line?', ['li']],
  ['In which year did it open?', []],
  ['Did it open?', []],
  ['tunnel price', []],
] as const)('reads what %s asks for', (question, asked) => {
  expect(findAsked(question)).toEqual(asked.filter((term) => term !== '^'));
});

it('asks for nothing that the question does not say', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      expect(findAsked(text).length).toBeLessThanOrEqual(4);
    }),
  );
});
