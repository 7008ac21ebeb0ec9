import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Ground } from '../types.ts';
import type { Carry, Delivery, Outcome } from './delivery.ts';

/** The app's connections of Socket Mode. */
export type Sockets = {
  readonly carry: Carry;
  /** How many are open and not half-open. */
  readonly count: () => number;
  /** How many were ever opened. */
  readonly opened: () => number;
  /** Asks every connection to make room for a new one, as Slack does every few hours. */
  readonly refresh: () => void;
  /** Breaks every connection. */
  readonly drop: () => void;
  /** From now on the connections that are open neither answer nor carry anything, and stay open. */
  readonly freeze: () => void;
  readonly close: () => void;
};

type Connection = {
  readonly socket: WebSocket;
  readonly waiting: Map<string, (outcome: Outcome) => void>;
  frozen: boolean;
};

const acknowledgement = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });
const types = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' };

/**
 * Speaks Socket Mode.
 * @see https://docs.slack.dev/apis/events-api/using-socket-mode
 */
export function createSockets(ground: Ground, server: Server): Sockets {
  const connections = new Set<Connection>();
  const wanting: ((connection: Connection) => void)[] = [];
  let opened = 0;
  let turn = 0;
  const webSockets = new WebSocketServer({ server, path: '/link', autoPong: false });
  webSockets.on('connection', (socket) => {
    const connection: Connection = { socket, waiting: new Map(), frozen: false };
    connections.add(connection);
    opened += 1;
    listen(connection, () => {
      connections.delete(connection);
      ground.changed();
    });
    socket.send(JSON.stringify(toHello(ground, connections.size)));
    for (const want of wanting.splice(0)) want(connection);
    ground.changed();
  });
  const alive = () => [...connections].filter(({ frozen }) => !frozen);
  const each = (act: (connection: Connection) => void) => {
    for (const connection of alive()) act(connection);
    ground.changed();
  };
  /** Slack gives each envelope to one of the connections; it does not notice a half-open one. */
  async function pick(): Promise<Connection | undefined> {
    turn += 1;
    const open = [...connections];
    const next = open[turn % Math.max(open.length, 1)];
    if (next !== undefined) return next;
    return withPatience(ground, (resolve) => void wanting.push(resolve));
  }
  return {
    async carry(delivery, retry) {
      const connection = await pick();
      if (connection === undefined) return { kind: 'failed', reason: 'connection_failed' };
      const fault = ground.faults.takeDelivery();
      return send(ground, connection, delivery, { fault, retry });
    },
    count: () => alive().length,
    opened: () => opened,
    refresh: () =>
      each(({ socket }) => socket.send('{"type":"disconnect","reason":"refresh_requested"}')),
    drop: () => each(({ socket }) => socket.terminate()),
    freeze: () =>
      each((connection) => {
        connection.frozen = true;
      }),
    close() {
      for (const { socket } of connections) socket.terminate();
      webSockets.close();
    },
  };
}

function listen(connection: Connection, gone: () => void): void {
  const { socket, waiting } = connection;
  socket.on('ping', (data) => {
    if (!connection.frozen) socket.pong(data);
  });
  socket.on('message', (data) => {
    if (connection.frozen) return;
    const { envelope_id, payload } = acknowledgement.parse(JSON.parse(data.toString()));
    const body = payload === undefined ? {} : { body: payload };
    waiting.get(envelope_id)?.({ kind: 'acknowledged', milliseconds: 0, ...body });
    waiting.delete(envelope_id);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    gone();
    for (const settle of waiting.values()) settle({ kind: 'failed', reason: 'connection_failed' });
  });
}

async function send(
  ground: Ground,
  { socket, waiting, frozen }: Connection,
  { kind, payload }: Delivery,
  { fault, retry }: { fault: string | undefined; retry: Parameters<Carry>[1] },
): Promise<Outcome> {
  const envelope_id = ground.nextId('envelope-');
  const start = performance.now();
  const outcome = await withPatience<Outcome>(ground, (settle) => {
    waiting.set(envelope_id, settle);
    const envelope = JSON.stringify({
      envelope_id,
      type: types[kind],
      accepts_response_payload: kind !== 'event',
      payload,
      ...(retry === undefined ? {} : { retry_attempt: retry.number, retry_reason: retry.reason }),
    });
    if (!frozen) socket.send(envelope);
  });
  waiting.delete(envelope_id);
  if (fault === 'dropped-before' || fault === 'dropped-after') socket.terminate();
  if (fault === 'dropped-before') return { kind: 'failed', reason: 'connection_failed' };
  if (fault === 'slow-acknowledgement') return { kind: 'failed', reason: 'timeout' };
  if (fault === 'failed-acknowledgement') return { kind: 'failed', reason: 'error' };
  if (outcome?.kind !== 'acknowledged') return outcome ?? { kind: 'failed', reason: 'timeout' };
  return { ...outcome, milliseconds: performance.now() - start };
}

/** What is settled, or undefined where Slack would wait no longer. */
function withPatience<Value>(
  { times }: Ground,
  begin: (settle: (value: Value) => void) => void,
): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), times.acknowledgement);
    begin((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

function toHello({ app }: Ground, connections: number): unknown {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'localhost', approximate_connection_time: 18_060 },
    connection_info: { app_id: app.id },
  };
}
