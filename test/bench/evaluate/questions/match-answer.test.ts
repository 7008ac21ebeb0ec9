import { expect, it } from 'vitest';
import { matchAnswer } from '../../../../bench/evaluate/questions/match-answer.ts';
import { anAnswerable } from './questions.ts';

it('accepts a text with every pattern of all, one of any and none of none', () => {
  const question = anAnswerable({ all: [/tunnel/i, /long/i], none: [/kilomiles/i] });
  expect(matchAnswer(question, 'The tunnel would be 112 km long.')).toEqual([]);
});

it('asks nothing with empty lists', () => {
  expect(matchAnswer(anAnswerable({ any: [] }), '')).toEqual([]);
});

it('names each pattern that keeps a text from being right', () => {
  const question = anAnswerable({ all: [/tunnel/i, /rail/i], none: [/bridge/i] });
  expect(matchAnswer(question, 'A bridge or tunnel.')).toEqual([
    'all[1] is missing: /rail/',
    'any: all 2 are missing: /112 km/ or /70 miles/',
    'none[0] is there: /bridge/',
  ]);
});

it('shortens long patterns', () => {
  const [fault = ''] = matchAnswer(anAnswerable({ any: [], all: [/x{7}y{7}z{7}/] }), '');
  expect(fault).toBe('all[0] is missing: /x{7}y{7}z{7}/');
  const long = new RegExp('ab'.repeat(100));
  expect(matchAnswer(anAnswerable({ any: [], all: [long] }), '')).toEqual([
    `all[0] is missing: /${'ab'.repeat(29)}a…/`,
  ]);
});
