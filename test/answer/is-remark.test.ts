import { expect, it } from 'vitest';
import { isRemark } from '../../src/answer/is-remark.ts';

it.each([
  'thanks!',
  'ok',
  'cool 👍',
  'Great, thanks a lot!',
  'haha',
  'Yes.',
  'got it, very helpful',
])('takes “%s” for a remark', (message) => {
  expect(isRemark(message)).toBe(true);
});

it.each([
  'why?',
  'how cool is the water',
  'no road?',
  'ok and the cost',
  '?',
  '',
  'really deep?',
  'the tunnel',
])('takes “%s” for a question', (message) => {
  expect(isRemark(message)).toBe(false);
});

it('takes no long text for a remark, and none long to look at', () => {
  expect(isRemark('ok '.repeat(10_000))).toBe(false);
});
