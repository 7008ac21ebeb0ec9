import { expect, it } from 'vitest';
import * as core from '#core';

it('gives adapters exactly this', () => {
  expect(Object.keys(core).toSorted()).toEqual([
    'createBot',
    'formatProblem',
    'load',
    'open',
    'render',
    'splitSentences',
    'toText',
  ]);
});
