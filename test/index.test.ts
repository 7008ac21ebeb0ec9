import { expect, it } from 'vitest';
import * as core from '#core';

it('gives adapters exactly this', () => {
  expect(Object.keys(core).toSorted()).toEqual([
    'createBot',
    'formatProblem',
    'load',
    'loadDesk',
    'open',
    'render',
    'splitSentences',
    'toText',
  ]);
});
