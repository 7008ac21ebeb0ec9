import { expect, it } from 'vitest';
import { bench } from '../../../bench/speed/bench.ts';

const unheard = () => {};

it('prints the help to whoever asks for it, and ends well', async () => {
  const { output, errors, exitCode } = await bench(['--help'], unheard);
  expect(output).toContain('npm run bench -- peers DIR');
  expect([errors, exitCode]).toEqual([[], 0]);
});

it('ends with 2 and a line where it was not understood', async () => {
  const { output, errors, exitCode } = await bench(['start', '--rounds', 'x'], unheard);
  expect([output, errors.length, exitCode]).toEqual(['', 1, 2]);
});

it.each([
  ['peers', 'no/such/set'],
  ['shipped', '--knowledge', 'no/such/knowledge'],
  ['growth', '--knowledge', 'no/such/knowledge'],
  ['replay', '--knowledge', 'no/such/knowledge'],
])('ends with 1 and what is wrong before it measures, of %s', async (...args) => {
  const said: string[] = [];
  const { output, errors, exitCode } = await bench(args, (line) => said.push(line));
  expect([output, exitCode, said]).toEqual(['', 1, []]);
  expect(errors[0]).toMatch(/^no.such.(?:set|knowledge).*:1 .*read/u);
});

it('does not take fewer passages than there is a line for', async () => {
  const args = ['growth', '--knowledge', 'test/fixtures/terminal-knowledge', '--passages', '10'];
  const { errors, exitCode } = await bench(args, unheard);
  expect(errors).toEqual([expect.stringContaining('give --passages 1000 or more')]);
  expect(exitCode).toBe(2);
});
