import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createCalls } from '../../../../adapters/discord/posting/create-calls.ts';
import { aLog } from '../a-house.ts';

type Answer = (response: ServerResponse) => unknown;

const fine: Answer = (response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"5"}');
const fail =
  (status: number, body: object = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const reset: Answer = (response) => response.destroy();

/** A server that answers request after request so, and the calls that reach it. */
async function aServer(...answers: readonly Answer[]) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'open'}`);
    (answers[requests.length - 1] ?? fine)(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const settings = { token: 'secret', api: `http://127.0.0.1:${port}/api` };
  return { requests, calls: createCalls(settings, aLog()) };
}

const post = { method: 'post', route: '/channels/1/messages', body: { content: 'text' } } as const;

test('calls with the token and the version, and gives what is answered', async () => {
  const { calls, requests } = await aServer();
  expect(await calls(post)).toEqual({ id: '5' });
  expect(requests).toEqual(['POST /api/v10/channels/1/messages Bot secret']);
});

test('calls without the token where the address opens the door', async () => {
  const { calls, requests } = await aServer();
  await calls({ ...post, route: '/webhooks/1/t', auth: false });
  expect(requests).toEqual(['POST /api/v10/webhooks/1/t open']);
});

test.each([
  ['four 500s in a row', [fail(500), fail(502), fail(503), fail(500)]],
  ['connections that break', [reset, reset]],
] as const)('calls again after %s', async (_, answers) => {
  const { calls, requests } = await aServer(...answers);
  expect(await calls({ ...post, patience: 'callback' })).toEqual({ id: '5' });
  expect(requests).toHaveLength(answers.length + 1);
});

test('waits as long as it is told, where there are too many calls', async () => {
  const { calls, requests } = await aServer((response) =>
    response
      .writeHead(429, { 'content-type': 'application/json', 'retry-after': '0.2' })
      .end('{"message":"slow down","retry_after":0.2,"global":false}'),
  );
  expect(await calls(post)).toEqual({ id: '5' });
  expect(requests).toHaveLength(2);
});

test('does not call again after a refusal, and says which it was', async () => {
  const { calls, requests } = await aServer(
    fail(403, { code: 50013, message: 'Missing Permissions' }),
  );
  await expect(calls(post)).rejects.toMatchObject({ code: 50013 });
  expect(requests).toHaveLength(1);
});

test('takes an answer that cannot be read for an answer', async () => {
  const { calls, requests } = await aServer((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(''),
  );
  expect(await calls(post)).toBeUndefined();
  expect(requests).toHaveLength(1);
});

test('gives up soon what can be done without', async () => {
  const { calls, requests } = await aServer(reset, reset, reset);
  await expect(calls({ ...post, patience: 'hint' })).rejects.toThrow();
  expect(requests).toHaveLength(2);
});
