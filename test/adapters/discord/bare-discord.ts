import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

const id = '1000000000000000001';

/** What a bare Discord does with what it does not know. */
export type Otherwise = 'refuses' | 'fails' | 'is silent';

/**
 * A Discord that knows the least there can be: a gateway without servers and channels, commands to be
 * told of, responses to interactions and messages to be posted.
 */
export async function bareDiscord(otherwise: Otherwise) {
  const heard: string[] = [];
  const sockets: WebSocket[] = [];
  const server = createServer((request, response) => {
    const line = `${request.method} ${(request.url ?? '').replace(/\?.*$/u, '')}`;
    heard.push(line);
    const say = (status: number, body?: object) =>
      response
        .writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
        .end(body === undefined ? undefined : JSON.stringify(body));
    request.resume().on('end', () => {
      if (line.endsWith('/gateway/bot')) return say(200, welcome());
      if (line.startsWith('PUT ')) return say(200, []);
      if (line.endsWith('/callback')) return say(204);
      if (/^POST .*\/channels\/\d+\/messages$/u.test(line)) return say(200, { id: '77' });
      if (otherwise === 'refuses') return say(404, { message: '404: Not Found', code: 0 });
      return otherwise === 'fails' ? say(500) : undefined;
    });
  });
  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (socket) => {
    sockets.push(socket);
    const send = (data: object) => socket.send(JSON.stringify(data));
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const { op } = JSON.parse(String(data)) as { op: number };
      if (op === 1) send({ op: 11 });
      if (op === 2) send({ op: 0, s: 1, t: 'READY', d: ready() });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = () => (server.address() as AddressInfo).port;
  const url = () => `ws://127.0.0.1:${port()}`;
  const welcome = () => ({
    url: url(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
  });
  const ready = () => ({
    v: 10,
    user: { id, username: 'strait', bot: true },
    guilds: [],
    session_id: 's',
    resume_gateway_url: url(),
    application: { id, flags: 0 },
  });
  return {
    id,
    heard,
    url: `http://127.0.0.1:${port()}/api`,
    emit: (t: string, d: object) => {
      for (const socket of sockets) socket.send(JSON.stringify({ op: 0, s: 2, t, d }));
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
