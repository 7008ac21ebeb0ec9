import { expect, test } from 'vitest';
import { checkReplies } from './check-replies.ts';

test('whatever the reply, Discord takes its messages, and no source is lost on the way', () => {
  const { problems, inParts, shortened } = checkReplies(400, 7);
  expect([...problems]).toEqual([]);
  // What was tried was long enough to be cut.
  expect(inParts).toBeGreaterThan(0);
  expect(shortened).toBeGreaterThan(0);
});
