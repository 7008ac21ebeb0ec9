import { expect, test } from 'vitest';
import { parseOptions } from '../../../adapters/terminal/parse-options.ts';

const none = {
  question: undefined,
  explain: false,
  json: false,
  help: false,
  knowledge: undefined,
};

test('joins the words that are no options to one question', () => {
  expect(parseOptions(['How', 'long?'])).toEqual({ ...none, question: 'How long?' });
});

test('tells an empty question from none', () => {
  expect(parseOptions([''])).toEqual({ ...none, question: '' });
  expect(parseOptions([])).toEqual(none);
});

test('takes options before and behind the question', () => {
  expect(parseOptions(['--explain', 'Why?', '--knowledge', 'other'])).toEqual({
    ...none,
    question: 'Why?',
    explain: true,
    knowledge: 'other',
  });
  expect(parseOptions(['--json'])).toEqual({ ...none, json: true });
  expect(parseOptions(['-h'])).toEqual({ ...none, help: true });
});

test('takes what follows -- for the question', () => {
  expect(parseOptions(['--', '--json'])).toEqual({ ...none, question: '--json' });
});

test.each([
  [['--exlain', 'Why?'], '--exlain'],
  [['--knowledge'], '--knowledge'],
  [['--json=yes'], '--json'],
  [['--json', '--explain'], '--explain'],
])('says in one line what is wrong with %j', (args, option) => {
  const parsed = parseOptions(args);
  expect(parsed).toEqual({ error: expect.stringContaining(option) });
  expect(JSON.stringify(parsed)).not.toContain('\\n');
});
