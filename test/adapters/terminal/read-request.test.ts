import { describe, expect, test } from 'vitest';
import { longestLine } from '../../../adapters/terminal/read-lines.ts';
import { readRequest } from '../../../adapters/terminal/read-request.ts';

describe('takes for a question as it stands', () => {
  test.each(['How long?', '', '  ', '"quoted"', '[1]', '12', 'a {brace}'])('%j', (line) => {
    expect(readRequest(line)).toEqual({ question: line });
  });

  test('a line of the greatest length', () => {
    const line = 'x'.repeat(longestLine);
    expect(readRequest(line)).toEqual({ question: line });
  });
});

describe('takes for an object', () => {
  test.each([
    ['{"question":"How long?"}', { question: 'How long?' }],
    [' {"question":"How long?","thread":"a"}', { question: 'How long?', thread: 'a' }],
    ['{"question":""}', { question: '' }],
    ['{"question":"How long?","id":7}', { question: 'How long?' }],
  ])('%s', (line, request) => {
    expect(readRequest(line)).toEqual(request);
  });
});

describe('says what is wrong with', () => {
  test.each([
    '{',
    '{"question":"How long?"',
    '{}',
    '{"question":null}',
    '{"question":["How long?"]}',
    '{"question":"How long?","thread":7}',
    '{"question":"How long?","thread":null}',
  ])('%s', (line) => {
    expect(readRequest(line)).toEqual({ error: expect.stringContaining('"question"') });
  });

  test('a line that is too long', () => {
    expect(readRequest('x'.repeat(longestLine + 1))).toEqual({
      error: expect.stringContaining('longer than'),
    });
  });
});
