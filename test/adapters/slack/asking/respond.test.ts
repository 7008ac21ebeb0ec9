import { expect, test } from 'vitest';
import { respond } from '../../../../adapters/slack/asking/respond.ts';

const url = 'https://hooks.example.org/1';

/** Answers with one after the other; where it is an error, it is thrown. */
function aFetch(...answers: readonly (Response | Error)[]) {
  const bodies: unknown[] = [];
  const call = async (_: string, { body }: RequestInit) => {
    const answer = answers[bodies.length];
    bodies.push(JSON.parse(String(body)));
    if (answer instanceof Response) return answer;
    throw answer ?? new Error('called too often');
  };
  return { call, bodies };
}

test('posts a message', async () => {
  const { call, bodies } = aFetch(new Response('ok'));
  await respond(url, { text: 'Hello' }, call);
  expect(bodies).toEqual([{ text: 'Hello' }]);
});

test('tries again what is passing: no connection, 5xx, 429 as long as it says', async () => {
  const { call, bodies } = aFetch(
    new TypeError('fetch failed'),
    new Response('', { status: 503 }),
    new Response('', { status: 429, headers: { 'retry-after': '0' } }),
    new Response('ok'),
  );
  await respond(url, { text: 'Hello' }, call);
  expect(bodies).toHaveLength(4);
});

test.each([404, 410, 400])('gives up at once where it answers %d', async (status) => {
  const { call, bodies } = aFetch(new Response('expired_url', { status }), new Response('ok'));
  await expect(respond(url, {}, call)).rejects.toThrow(`answered ${status} expired_url`);
  expect(bodies).toHaveLength(1);
});
