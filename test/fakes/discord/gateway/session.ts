import type { WebSocket } from 'ws';

/** What a bot gets over its connection. */
export type Payload = {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
};

/** A bot, or one of the processes that it consists of, as Discord remembers it. */
export type Session = {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  sequence: number;
  /** What was sent, for a connection that comes back. */
  sent: Payload[];
  line?: Line | undefined;
};

/** One connection. */
export type Line = {
  readonly socket: WebSocket;
  /** Open, but nothing comes through any more. */
  dead: boolean;
  /** When the bot sent something, in milliseconds. */
  readonly heard: number[];
  session?: Session;
};

const most = 1_000;

/** Sends an event to a session; what is not heard is sent again when its bot comes back. */
export function send(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const payload = { op: 0, t, s: session.sequence, d };
  session.sent.push(payload);
  if (session.sent.length > 2 * most) session.sent = session.sent.slice(-most);
  if (session.line) write(session.line, payload);
}

export function write({ socket, dead }: Line, payload: Partial<Payload>): void {
  if (!dead) socket.send(JSON.stringify({ s: null, t: null, d: null, ...payload }));
}
