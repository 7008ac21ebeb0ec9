import { expect, it } from 'vitest';
import { holdsOwn } from '../../../src/answer/resolve/holds-own.ts';
import { aPassageOf } from '../../builders.ts';
import { anIndex } from '../an-index.ts';

const index = anIndex({
  passages: [
    aPassageOf('strait/ice#on-foot', 'Ada Brook walked over the drift ice in 1998, in ten days.'),
    aPassageOf('strait/ice#thickness', 'The ice is thick.', {
      questions: ['which floe was worst of all'],
    }),
    aPassageOf('strait/ice#cost', 'Ada Brook paid $900 for her boots.'),
  ],
});

it.each([
  ['how many days on the ice?', 'all that it says is there'],
  ['since what year?', 'it asks for a date, and there is one'],
  ['how long did it take?', 'it asks for a time, and there is one'],
  ['and the drift?', 'any kind of thing will do'],
])('holds “%s”: %s', (question) => {
  expect(holdsOwn(question, 'strait/ice#on-foot', index)).toBe(true);
});

it.each([
  ['what was the worst one?', 'strait/ice#thickness', 'people ask for the passage so'],
  ['how much was that deal worth?', 'strait/ice#cost', 'what is pointed to may have another name'],
] as const)('holds “%s” in %s: %s', (question, passage, _) => {
  expect(holdsOwn(question, passage, index)).toBe(true);
});

it.each([
  ['which whales swim there in May?', 'strait/ice#on-foot', 'it says something else'],
  ['since what year?', 'strait/ice#thickness', 'there is no date'],
  ['and?', 'strait/ice#on-foot', 'it says and asks nothing'],
  ['how thick is the ice?', 'gone/away#gone', 'the passage is gone'],
] as const)('does not hold “%s” in %s: %s', (question, passage, _) => {
  expect(holdsOwn(question, passage, index)).toBe(false);
});
