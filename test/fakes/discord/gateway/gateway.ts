import type { Server } from 'node:http';
import { type GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Event, World } from '../world.ts';
import { listen } from './listen.ts';
import { type Line, type Session, send, write } from './session.ts';
import { withhold } from './withhold.ts';

/** The side of Discord that tells bots what happens, and what can go wrong with it. */
export type Gateway = {
  readonly emit: (event: Event) => void;
  /** How often a bot said who it is, came back, and was alive. */
  readonly seen: { identified: number; resumed: number; heartbeats: number };
  readonly sessions: readonly Session[];
  /** Cuts all connections without a word. */
  readonly drop: () => void;
  /** Connections stay open, but nothing comes through. */
  readonly deaden: () => void;
  /** Asks bots to connect anew (op 7). */
  readonly askToReconnect: () => void;
  /** Tells bots that their session is over (op 9); a `resumable` one may be taken up again. */
  readonly invalidate: (resumable: boolean) => void;
  readonly closeWith: (code: GatewayCloseCodes) => void;
  /** Delivers the last event of that name a second time. */
  readonly repeat: (name: string) => void;
  readonly close: () => void;
};

export type GatewayOptions = { readonly heartbeat: number; readonly url: () => string };

export function createGateway(world: World, server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions: Session[] = [];
  const lines = new Set<Line>();
  const seen = { identified: 0, resumed: 0, heartbeats: 0 };
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const line: Line = { socket, dead: false, heard: [] };
      lines.add(line);
      socket.on('error', () => socket.terminate());
      socket.on('close', () => lines.delete(line));
      listen(line, { world, sessions, seen, ...options });
    }),
  );
  const toAll = (act: (line: Line) => void) => [...lines].forEach(act);
  return {
    seen,
    sessions,
    emit: (event) => emitTo(world, sessions, event),
    drop: () => toAll(({ socket }) => socket.terminate()),
    deaden: () =>
      toAll((line) => {
        line.dead = true;
      }),
    askToReconnect: () => toAll((line) => write(line, { op: GatewayOpcodes.Reconnect })),
    invalidate: (resumable) => {
      if (!resumable) sessions.splice(0);
      toAll((line) => write(line, { op: GatewayOpcodes.InvalidSession, d: resumable }));
    },
    closeWith: (code) => toAll(({ socket }) => socket.close(code)),
    repeat: (name) => {
      for (const session of sessions) repeatIn(session, name);
    },
    close: () => {
      toAll(({ socket }) => socket.terminate());
      sockets.close();
    },
  };
}

function emitTo(world: World, sessions: readonly Session[], event: Event): void {
  const { name, data, guild, intents, post } = event;
  for (const session of sessions) {
    const wanted = intents?.some((bit) => session.intents & bit) ?? true;
    if (!wanted || !isOf(session, guild)) continue;
    send(session, name, post ? withhold(world, post, data as never, session.intents) : data);
  }
}

/** https://docs.discord.com/developers/events/gateway#sharding */
function isOf({ shard: [id, count] }: Session, guild: string | undefined): boolean {
  return Number((BigInt(guild ?? 0) >> 22n) % BigInt(count)) === id;
}

function repeatIn(session: Session, name: string): void {
  const last = session.sent.findLast(({ t }) => t === name);
  if (last) send(session, name, last.d);
}
