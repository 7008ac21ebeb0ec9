import { expect, it } from 'vitest';
import { expectedType } from '../../src/answer/expected-type.ts';

it.each([
  ['Who proposed it?', 'person'],
  ['Whose idea was it?', 'person'],
  ['Which engineer drew the bridge?', 'person'],
  ['Where would it come out?', 'place'],
  ['In which country does it end?', 'place'],
  ['When did it open?', 'date'],
  ['What year was it proposed?', 'date'],
  ['Since which century?', 'date'],
  ['How long would it take to build?', 'duration'],
  ['How many years would it take?', 'duration'],
  ['How many hours is the ride?', 'duration'],
  ['How much would it cost?', 'money'],
  ['What is the price?', 'money'],
  ['What would be the budget?', 'money'],
  ['How long would the tunnel be?', 'number'],
  ['How deep is it?', 'number'],
  ['How many islands are there?', 'number'],
  ['What percentage is ice?', 'number'],
  ['Which length was chosen?', 'number'],
  ['Why was it proposed?', 'reason'],
  ['How come nobody built it?', 'reason'],
  ['What caused the delay?', 'reason'],
  ['Is it deep?', 'any'],
  ['How does a TBM work?', 'any'],
  ['tunnel', 'any'],
  ['', 'any'],
] as const)('“%s” asks for: %s', (question, type) => {
  expect(expectedType(question)).toBe(type);
});

it('does not mind case', () => {
  expect(expectedType('WHO PAYS?')).toBe('person');
  expect(expectedType('how LONG is it')).toBe('number');
});
