import { expect, test } from 'vitest';
import { receive } from '../../../adapters/terminal/receive.ts';

test('takes a line for a question, without the blanks around it', () => {
  expect(receive('  How long?  ')).toEqual({ kind: 'question', text: 'How long?' });
});

test.each(['', '   ', '\t'])('takes the blank line %j for nothing', (line) => {
  expect(receive(line)).toBeUndefined();
});

test.each([
  ['/why', 'why'],
  ['/WHY ', 'why'],
  ['/new', 'new'],
  ['exit', 'leave'],
  ['Quit', 'leave'],
])('takes %s for a command', (line, kind) => {
  expect(receive(line)).toEqual({ kind });
});

test.each(['/what is that', 'why', 'exit of the tunnel', 'new'])(
  'takes %s, which only looks like a command, for a question',
  (line) => {
    expect(receive(line)).toEqual({ kind: 'question', text: line });
  },
);
